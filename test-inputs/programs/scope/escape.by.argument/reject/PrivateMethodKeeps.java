// A private method is inferred: this one stores its parameter.

import dev.taskbound.inputs.prelude.TaskHandle;

final class PrivateMethodKeeps {
  private Object last;

  void run(TaskHandle task) {
    remember(task); // !! escape.by.argument
  }

  private void remember(Object value) {
    this.last = value;
  }
}
