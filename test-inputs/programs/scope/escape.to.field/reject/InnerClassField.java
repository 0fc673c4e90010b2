// An inner class stores into its own field and into the outer object's field.

import dev.taskbound.inputs.prelude.TaskHandle;

final class InnerClassField {
  private Object outer;

  final class Step {
    private Object inner;

    void run(TaskHandle task) {
      inner = task; // !! escape.to.field
      InnerClassField.this.outer = task.view(); // !! escape.to.field
    }
  }
}
