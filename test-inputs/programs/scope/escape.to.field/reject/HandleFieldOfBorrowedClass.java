// A class declared @Borrowed may be shared while its scope lasts: a handle is too much for its field.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.TaskHandle;

@Borrowed
final class HandleFieldOfBorrowedClass {
  private final TaskHandle task; // !! escape.to.field

  HandleFieldOfBorrowedClass(TaskHandle task) {
    this.task = task;
  }

  int id() {
    return task.id();
  }
}
