// `this` of a @CurrentTaskOnly class leaks, found at the call of the method that leaks it.

import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;

@CurrentTaskOnly
final class OwnThis {
  private final TaskHandle task = TaskHandle.current();

  void publish() {
    if (task.id() > 0) {
      Sinks.keep(this);
    }
  }

  static void run() {
    OwnThis own = new OwnThis();
    own.publish(); // !! escape.by.argument
  }
}
