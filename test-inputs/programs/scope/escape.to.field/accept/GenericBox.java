// In generic code a T may be stored in a field of type T.

import dev.taskbound.inputs.prelude.TaskHandle;

final class GenericBox<T> {
  private T value;

  GenericBox(T value) {
    this.value = value;
  }

  T swap(T next) {
    T old = value;
    value = next;
    return old;
  }

  static int run(TaskHandle task) {
    GenericBox<TaskHandle> box = new GenericBox<>(task);
    return box.swap(task).id();
  }
}
