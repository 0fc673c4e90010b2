// Model facts, section 3: closures of a sequential stream, of Map and of Optional run in this task
// context.
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class SequentialStream {
  static int run(List<String> words, LocalCounter counter) {
    TaskHandle task = TaskHandle.current();
    Map<String, Integer> lengths = new HashMap<>();
    words.stream().filter(w -> w.length() > task.id()).forEach(w -> counter.increment());
    words.forEach(w -> lengths.computeIfAbsent(w, k -> k.length() + counter.get()));
    return Optional.of("x").map(w -> w.length() + counter.get()).orElseGet(() -> task.id());
  }
}
