// Beside what Lombok makes, and around it, all is as written: the field, and the use of a member that Lombok made.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.TaskHandle;
import lombok.Generated;

final class Page {
  private TaskHandle task; // !! escape.to.field

  @Generated
  TaskHandle getTask() {
    return this.task;
  }

  @Generated
  void setTask(TaskHandle task) {
    this.task = task;
  }

  static void cross(Page page) {
    Boundaries.scoped(() -> page.getTask().id()); // !! capture.not.sendable
  }
}
