// Methods of local and anonymous classes are inferred like private ones.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class LeftByLocalMethods {
  @LeavesTaskContext
  static int localClass() {
    class Leaver {
      void go() {
        Contexts.leave();
      }
    }
    TaskHandle task = TaskHandle.current();
    new Leaver().go();
    return task.id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int anonymousClass() {
    TaskHandle task = TaskHandle.current();
    var leaver =
        new Object() {
          void go() {
            Contexts.leave();
          }
        };
    task.id();
    leaver.go();
    return task.id(); // !! use.after.leave
  }
}
