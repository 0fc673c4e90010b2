// Methods of local and anonymous classes are inferred: their calls make pairs.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class LocalClasses {
  static int localClass(boolean flag) {
    class Pair {
      void begin() {
        Contexts.enter();
      }

      void end() {
        Contexts.exit();
      }
    }
    Pair pair = new Pair();
    pair.begin();
    int id = flag ? TaskHandle.current().id() : 0;
    pair.end();
    return id;
  }

  static int anonymousClass() {
    var worker =
        new Object() {
          int work() {
            Contexts.enter();
            int id = TaskHandle.current().id();
            Contexts.exit();
            return id;
          }
        };
    return worker.work();
  }
}
