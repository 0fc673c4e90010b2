// peer: rs114 accept: a handle that may be absent is returned, or another from the same owner
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.Optional;

final class UseOrDeriveAnother {
  static @Borrowed View parentOrSelf(TaskHandle task) {
    Optional<@Borrowed View> parent = task.parent();
    if (parent.isPresent()) {
      return parent.get();
    }
    return task.view();
  }
}
