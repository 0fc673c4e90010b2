// Generics are parametric: what goes in comes out.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;

final class Generic {
  static <T> T either(T first, T second, boolean flag) {
    return flag ? first : second;
  }

  static <T> T firstOf(List<T> list) {
    return list.get(0);
  }

  static int run(TaskHandle task) {
    return either(task, firstOf(List.of(task)), true).id();
  }
}
