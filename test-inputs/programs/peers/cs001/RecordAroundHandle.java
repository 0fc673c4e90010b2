// peer: cs001 reject: a handle is put into a component of a heap object that is returned
import dev.taskbound.inputs.prelude.TaskHandle;

final class RecordAroundHandle {
  record Box(Object value) {}

  static Box run(TaskHandle task) {
    return new Box(task); // !! escape.by.argument
  }
}
