// Section 2: an @AssertThreadSafe field type does not cover type arguments that it does not name.
import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.ArrayList;
import java.util.List;

@Unconfined
final class AssertedWithoutEvenFor {
  @AssertThreadSafe(reason = "every access holds the monitor of this object")
  static final class Locked<T> {
    private final List<T> values = new ArrayList<>();

    synchronized int size() {
      return values.size();
    }
  }

  private final Locked<String> names = new Locked<>();
  private final Locked<LocalCounter> counters = new Locked<>(); // !! class.not.sendable

  int size() {
    return names.size() + counters.size();
  }
}
