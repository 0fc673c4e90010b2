// Written in place: reported at the capture's first mention inside the closure.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;

final class FirstMentionInside {
  static Runnable run(TaskHandle task, List<String> names) {
    return () -> {
      names.clear();
      names.add("first");
      names.add(task.name()); // !! escape.by.closure
      names.add(task.name());
    };
  }
}
