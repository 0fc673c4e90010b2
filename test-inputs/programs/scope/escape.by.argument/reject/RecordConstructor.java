// For a canonical record constructor this is the only report.

import dev.taskbound.inputs.prelude.TaskHandle;

final class RecordConstructor {
  record Message(Object payload, int number) {}

  static int run(TaskHandle task) {
    Message message = new Message(task, 1); // !! escape.by.argument
    return message.number();
  }
}
