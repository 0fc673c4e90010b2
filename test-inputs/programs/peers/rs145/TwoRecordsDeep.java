// peer: rs145 reject: a counter two records deep, made by a helper, is captured
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class TwoRecordsDeep {
  record Inner(LocalCounter counter) {}

  record Outer(Inner inner) {}

  static Outer make() {
    return new Outer(new Inner(new LocalCounter()));
  }

  static void run() {
    var outer = make();
    Boundaries.detached(() -> System.out.println(outer.hashCode())); // !! capture.not.sendable
  }
}
