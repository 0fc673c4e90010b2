// Boxes and atomic references hold what they are given.

import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.concurrent.atomic.AtomicReference;

final class HolderInField {
  private final Holder<Object> holder = new Holder<>();
  private final AtomicReference<View> last = new AtomicReference<>();

  void run(TaskHandle task, Holder<View> passedIn) {
    holder.set(task); // !! escape.to.container
    last.set(task.view()); // !! escape.to.container
    passedIn.set(task.view()); // !! escape.to.container
  }
}
