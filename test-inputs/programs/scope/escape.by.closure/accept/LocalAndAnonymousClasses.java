// Objects of local and anonymous classes that are used here only.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.Supplier;

final class LocalAndAnonymousClasses {
  static int run(TaskHandle task) {
    class Step {
      int get() {
        return task.id();
      }
    }
    Supplier<Integer> supplier =
        new Supplier<>() {
          @Override
          public Integer get() {
            return new Step().get() + task.id();
          }
        };
    Object same = supplier;
    return supplier.get() + same.hashCode();
  }
}
