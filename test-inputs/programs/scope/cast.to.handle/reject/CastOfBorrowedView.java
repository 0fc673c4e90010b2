// A cast turns a @Borrowed value, which may have crossed, into a handle type.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class CastOfBorrowedView {
  static int run(@Borrowed View view) {
    TaskHandle task = (TaskHandle) view; // !! cast.to.handle
    return task.id();
  }
}
