// Key row: a store into something that was made inside the closure does not leave it.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.List;

final class StoredInside {
  static int run() {
    return Boundaries.scopedCall(
        () -> {
          Holder<Object> box = new Holder<>();
          List<LocalCounter> counters = new ArrayList<>();
          Object[] slots = new Object[1];
          box.set(TaskHandle.current());
          counters.add(new LocalCounter());
          slots[0] = counters.get(0);
          return counters.size() + slots.length;
        });
  }
}
