// Section 2, @AssertThreadSafe: type arguments are covered only if evenFor names them.
import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.ArrayList;
import java.util.List;

final class AssertedWithoutEvenFor {
  @AssertThreadSafe(
      reason = "the list is only touched under the monitor",
      evenFor = {"K"})
  static final class Table<K, V> {
    private final List<K> keys = new ArrayList<>();
    private final List<V> values = new ArrayList<>();

    synchronized int size() {
      return keys.size() + values.size();
    }
  }

  static void run(Table<LocalCounter, String> named, Table<String, LocalCounter> open) {
    Boundaries.detached(() -> System.out.println(named.size()));
    Boundaries.detached(() -> System.out.println(open.size())); // !! capture.not.sendable
  }
}
