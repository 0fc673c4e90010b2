// check: default
// Unmarked code: escapes to statics are still reported.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.text.SimpleDateFormat;

class InUnmarkedCode {
  static final SimpleDateFormat FORMAT = new SimpleDateFormat("yyyy"); // !! escape.to.static
  private static Object last;

  static void run() {
    last = TaskHandle.current(); // !! escape.to.static
  }
}
