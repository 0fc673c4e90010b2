// Interfaces that are functional although more than one abstract method can be counted in them.

import dev.taskbound.annotations.RunsImmediately;

final class UnusualFunctionalInterfaces {
  interface Left {
    void go();
  }

  interface Right {
    void go();
  }

  interface Both extends Left, Right {}

  interface Compared {
    void go();

    @Override
    boolean equals(Object other);

    @Override
    String toString();
  }

  private Both both;
  private Compared compared;

  void keepBoth(@RunsImmediately Both body) {
    body.go();
    both = body; // !! escape.by.closure
  }

  void keepCompared(@RunsImmediately Compared body) {
    body.go();
    compared = body; // !! escape.by.closure
  }

  boolean has() {
    return both != null && compared != null;
  }
}
