// A field of a super-class, stored to through super and through an unqualified name.

import dev.taskbound.inputs.prelude.TaskHandle;

final class InheritedField {
  static class Base {
    protected Object slot;
    protected Object other;
  }

  static final class Derived extends Base {
    void run(TaskHandle task) {
      super.slot = task; // !! escape.to.field
      other = task.view(); // !! escape.to.field
    }
  }
}
