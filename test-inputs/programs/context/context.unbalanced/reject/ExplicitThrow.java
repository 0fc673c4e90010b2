// An explicit throw is an exit of the method like a return.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.io.IOException;

final class ExplicitThrow {
  static void run(boolean bad) {
    Contexts.enter(); // !! context.unbalanced
    if (bad) {
      throw new IllegalStateException("bad");
    }
    Contexts.exit();
  }

  static void rethrown(String number) {
    Contexts.enter(); // !! context.unbalanced
    try {
      Integer.parseInt(number);
    } catch (NumberFormatException e) {
      throw new IllegalStateException(e);
    }
    Contexts.exit();
  }

  static int thrownInSwitch(int kind) {
    Contexts.enter(); // !! context.unbalanced
    int id =
        switch (kind) {
          case 0 -> TaskHandle.current().id();
          case 1 -> 1;
          default -> throw new IllegalStateException("kind " + kind);
        };
    Contexts.exit();
    return id;
  }

  static void checked(boolean bad) throws IOException {
    Contexts.enter(); // !! context.unbalanced
    if (bad) {
      throw new IOException("bad");
    } else {
      Contexts.exit();
    }
  }
}
