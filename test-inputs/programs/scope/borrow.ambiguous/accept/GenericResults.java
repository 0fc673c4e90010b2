// Generic and @PolyConfined results are whatever the arguments were.

import dev.taskbound.annotations.PolyConfined;
import dev.taskbound.inputs.prelude.TaskHandle;

final class GenericResults {
  static <T> T orElse(T first, T second) {
    return first == null ? second : first;
  }

  static @PolyConfined Object first(@PolyConfined Object a, Object b) {
    return a;
  }

  static int run(TaskHandle a, TaskHandle b) {
    return orElse(a, b).id();
  }
}
