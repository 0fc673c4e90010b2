// An inner object takes the object around it along, also where that is written before new.

import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;

@NotThreadSafe
final class InnerWithOuter {
  private int calls;

  final class Inner {
    void count() {
      calls++;
    }
  }

  static void run(InnerWithOuter outer) {
    Inner inner = outer.new Inner();
    Boundaries.scoped(() -> inner.count()); // !! capture.not.sendable
  }
}
