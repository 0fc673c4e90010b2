// A task that came from elsewhere need not be the current one.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Task;

final class TaskBackToCurrent {
  static boolean hasAddressSpace(@Borrowed Task task) {
    CurrentTask current = (CurrentTask) task; // !! cast.to.handle
    return current.mm().isPresent();
  }
}
