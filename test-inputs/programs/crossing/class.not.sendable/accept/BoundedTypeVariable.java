// Generics: a field of a type variable whose bound is sendable.
import dev.taskbound.annotations.Unconfined;
import java.util.ArrayList;
import java.util.List;

@Unconfined
final class BoundedTypeVariable<T extends @Unconfined Object> {
  private final T value;
  private final List<T> history = new ArrayList<>();

  BoundedTypeVariable(T value) {
    this.value = value;
  }

  boolean isNew() {
    return history.isEmpty() || !history.contains(value);
  }
}
