// An inner object that never looks at the object around it does not take it along.

import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;

@NotThreadSafe
final class InnerWithoutOuter {
  private int calls;

  final class Inner {
    int one() {
      return 1;
    }
  }

  void count() {
    calls++;
  }

  static void run(InnerWithoutOuter outer) {
    Inner inner = outer.new Inner();
    Boundaries.scoped(() -> System.out.println(inner.one()));
    outer.count();
  }
}
