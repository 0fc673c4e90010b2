// Reported at the record component whose declared type is confined.

import dev.taskbound.inputs.prelude.TaskHandle;

record RecordComponents(
    int number,
    TaskHandle task, // !! escape.to.field
    String text) {

  int id() {
    return task.id();
  }
}
