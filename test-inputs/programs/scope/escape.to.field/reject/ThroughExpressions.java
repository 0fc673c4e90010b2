// Ternaries, assignments as values, casts and generic methods hand the value on.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.Objects;

final class ThroughExpressions {
  private Object first;
  private Object second;
  private Object third;

  void run(TaskHandle task, boolean flag) {
    first = flag ? task : null; // !! escape.to.field
    View local;
    second = local = task; // !! escape.to.field
    third = Objects.requireNonNull((Object) local); // !! escape.to.field
  }
}
