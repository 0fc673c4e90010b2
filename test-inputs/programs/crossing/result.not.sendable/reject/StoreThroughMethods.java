// Key row, by a store: modelled methods that keep their argument, and a static field.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

final class StoreThroughMethods {
  private static Object last;

  static int run() {
    AtomicReference<Object> slot = new AtomicReference<>();
    Map<String, Object> map = new HashMap<>();
    Deque<Object> queue = new ArrayDeque<>();
    Boundaries.scoped(() -> slot.set(new LocalCounter())); // !! result.not.sendable
    Boundaries.scoped(
        () -> map.computeIfAbsent("a", key -> new LocalCounter())); // !! result.not.sendable
    Boundaries.scoped(() -> queue.push(TaskHandle.current())); // !! result.not.sendable
    Boundaries.scoped(() -> last = new LocalCounter()); // !! result.not.sendable
    return map.size() + queue.size() + (last == null ? 0 : 1);
  }
}
