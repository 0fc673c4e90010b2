// Section 2, @AssertThreadSafe: a type argument is covered where evenFor names its parameter.
import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class AssertedEvenForTypeArgument {
  @AssertThreadSafe(
      reason = "the value is only touched under the monitor",
      evenFor = {"T"})
  static final class Locked<T> {
    private final T value;

    Locked(T value) {
      this.value = value;
    }

    synchronized int hash() {
      return value.hashCode();
    }
  }

  static void run() {
    Locked<LocalCounter> locked = new Locked<>(new LocalCounter());
    Boundaries.detached(() -> System.out.println(locked.hash()));
  }
}
