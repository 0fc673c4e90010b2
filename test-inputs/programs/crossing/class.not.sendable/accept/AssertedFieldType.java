// Sendability is structural: a field whose type is @AssertThreadSafe is sendable.
import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.function.Function;

@Unconfined
final class AssertedFieldType {
  @AssertThreadSafe(
      reason = "every access holds the monitor of this object",
      evenFor = {"T"})
  static final class Locked<T> {
    private final T value;

    Locked(T value) {
      this.value = value;
    }

    synchronized int apply(Function<T, Integer> body) {
      return body.apply(value);
    }
  }

  private final Locked<LocalCounter> locked = new Locked<>(new LocalCounter());

  int next() {
    return locked.apply(LocalCounter::increment);
  }
}
