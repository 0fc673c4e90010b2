// Collections in an instance field, in a static field, and behind an alias of one.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

final class CollectionInField {
  private static final List<Object> ALL = new ArrayList<>();
  private final Deque<View> recent = new ArrayDeque<>();

  void run(TaskHandle task) {
    ALL.add(task); // !! escape.to.container
    recent.push(task.view()); // !! escape.to.container
    Deque<View> alias = this.recent;
    alias.offerLast(task); // !! escape.to.container
  }
}
