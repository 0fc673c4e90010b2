// Section 2: a method's result may be a closure of a declared mode, and a field may hold one.
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class MadeByMethod {
  @NotThreadSafe
  static final class Steps {
    private @NotThreadSafe Runnable last = () -> {};

    @NotThreadSafe
    Runnable next(LocalCounter counter) {
      last = counter::increment;
      return last;
    }

    void again() {
      Boundaries.scoped(last); // !! argument.not.sendable
    }
  }

  static void run(Steps steps, LocalCounter counter) {
    Boundaries.scoped(steps.next(counter)); // !! argument.not.sendable
  }
}
