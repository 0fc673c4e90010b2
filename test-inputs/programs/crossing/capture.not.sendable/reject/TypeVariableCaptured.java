// Generics: a T is of the top mode inside generic code, whatever its unqualified bound.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class TypeVariableCaptured {
  static <T> void show(T value) {
    Boundaries.scoped(() -> System.out.println(value.hashCode())); // !! capture.not.sendable
  }

  static <C extends LocalCounter> void count(C counter) {
    Boundaries.scoped(() -> counter.increment()); // !! capture.not.sendable
  }
}
