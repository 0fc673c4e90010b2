// A varargs parameter is an array that the caller may have passed in.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class VarargsArray {
  static void fill(TaskHandle task, View... out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = i % 2 == 0 ? task : new View(i, "other"); // !! escape.to.container
    }
  }
}
