// A type variable without a qualified bound is of the top mode.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.Objects;

final class GenericParameters {
  static <T> T same(T value) {
    return Objects.requireNonNull(value);
  }

  static <T extends View> int idOf(T view) {
    return view.id();
  }

  static int run(TaskHandle task, LocalCounter counter) {
    return same(task).id() + idOf(task) + idOf(task.view()) + same(counter).get();
  }
}
