// A private method is inferred: these only look, or give back.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class PrivateMethodLooks {
  static boolean run(TaskHandle task) {
    return isSet(task) && isSet(first(task, "x")) && new PrivateMethodLooks().hasId(task);
  }

  private static boolean isSet(Object value) {
    return value != null && value.hashCode() != 0;
  }

  private static Object first(Object one, Object other) {
    return one == null ? other : one;
  }

  private boolean hasId(View view) {
    return view.id() > 0 && isSet(view);
  }
}
