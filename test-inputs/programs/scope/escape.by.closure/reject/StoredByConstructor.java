// A constructor stores its functional parameter, which nothing is written on.

import dev.taskbound.inputs.prelude.TaskHandle;

final class StoredByConstructor {
  private final Runnable body;

  StoredByConstructor(Runnable body) {
    this.body = body;
  }

  static StoredByConstructor of(TaskHandle task) {
    return new StoredByConstructor(() -> task.id()); // !! escape.by.closure
  }

  void run() {
    body.run();
  }
}
