// Key row, by a store: a holder, a list and a map that were made outside the closure.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class StoreIntoHolder {
  static int run() {
    Holder<Object> box = new Holder<>();
    List<Object> list = new ArrayList<>();
    Map<String, Object> map = new HashMap<>();
    Boundaries.scoped(() -> box.set(TaskHandle.current())); // !! result.not.sendable
    Boundaries.scoped(() -> list.add(new LocalCounter())); // !! result.not.sendable
    Boundaries.scoped(() -> map.put("a", new LocalCounter())); // !! result.not.sendable
    return list.size() + map.size();
  }
}
