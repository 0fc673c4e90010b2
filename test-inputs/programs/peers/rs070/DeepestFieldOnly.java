// peer: rs070 reject: trusted wrappers may cross, but not the field inside when captured alone
import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class DeepestFieldOnly {
  @AssertThreadSafe(reason = "each method locks")
  record Inner(LocalCounter raw) {}

  @AssertThreadSafe(reason = "holds nothing but an Inner")
  record Outer(Inner inner) {}

  static void run() {
    Outer outer = new Outer(new Inner(new LocalCounter()));
    Boundaries.detached(() -> System.out.println(outer.hashCode()));
    LocalCounter raw = outer.inner().raw();
    Boundaries.detached(() -> raw.increment()); // !! capture.not.sendable
  }
}
