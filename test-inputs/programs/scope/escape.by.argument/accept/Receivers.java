// A method that keeps nothing may be called on a value of any mode.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Sinks;

final class Receivers {
  static class Source {
    private int count;
    private Source next;

    int count() {
      return count++;
    }

    Source self() {
      return this;
    }

    boolean isSame(Source other) {
      return this == other || Sinks.look(this);
    }

    void link(Source other) {
      this.next = other;
    }
  }

  static int run(@Borrowed Source source) {
    source.link(new Source());
    return source.self().isSame(null) ? source.count() : source.self().count();
  }
}
