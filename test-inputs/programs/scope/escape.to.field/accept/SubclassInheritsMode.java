// Sub-classes inherit the declared mode.

import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.TaskHandle;

final class SubclassInheritsMode {
  @CurrentTaskOnly
  static class Base {
    protected final TaskHandle task = TaskHandle.current();
  }

  static final class Derived extends Base {
    private final TaskHandle again = TaskHandle.current();

    int id() {
      return again.id() + task.id();
    }
  }
}
