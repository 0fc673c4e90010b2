// An object of a generic class is as sendable as what its type variable stands for.

import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.Boundaries;

final class ThisOfGenericClass {
  static final class Box<T> {
    private final T value;

    Box(T value) {
      this.value = value;
    }

    void show() {
      Boundaries.scoped(() -> System.out.println(value)); // !! capture.not.sendable
    }
  }

  static final class Plain<T extends @Unconfined Object> {
    private final T value;

    Plain(T value) {
      this.value = value;
    }

    void show() {
      Boundaries.scoped(() -> System.out.println(value));
    }
  }
}
