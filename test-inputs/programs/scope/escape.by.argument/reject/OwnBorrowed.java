// In this file @Borrowed is something else.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class OwnBorrowed {
  @interface Borrowed {}

  static int size(View view) {
    return view.id();
  }

  static void print() {
    System.out.println(size(TaskHandle.current().view())); // !! escape.by.argument
  }
}
