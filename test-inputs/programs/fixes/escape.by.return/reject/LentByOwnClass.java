// Once one of its methods lends something, the class itself might be the owner.

import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

final class LentByOwnClass {
  Task task(Ref<Task> task) {
    return task.get(); // !! escape.by.return
  }
}
