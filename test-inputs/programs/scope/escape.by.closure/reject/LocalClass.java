// An instance of a local class counts as prepared.

import dev.taskbound.inputs.prelude.TaskHandle;

final class LocalClass {
  static Runnable run(TaskHandle task) {
    class Show implements Runnable {
      @Override
      public void run() {
        task.id();
      }
    }
    return new Show(); // !! escape.by.closure
  }
}
