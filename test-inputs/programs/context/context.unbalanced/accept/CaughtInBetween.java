// What is caught between enter and exit joins again before the exit.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.io.IOException;

final class CaughtInBetween {
  static int caughtInside(String number) {
    int parsed;
    Contexts.enter();
    try {
      parsed = Integer.parseInt(number);
    } catch (NumberFormatException e) {
      parsed = TaskHandle.current().id();
    }
    Contexts.exit();
    return parsed;
  }

  static int exitOnBothWays(String number) {
    int parsed = 0;
    Contexts.enter();
    try {
      parsed = Integer.parseInt(number);
      Contexts.exit();
    } catch (NumberFormatException e) {
      Contexts.exit();
    }
    return parsed;
  }

  static int rethrown(String number) {
    Contexts.enter();
    int parsed;
    try {
      parsed = Integer.parseInt(number);
    } catch (NumberFormatException e) {
      Contexts.exit();
      throw new IllegalStateException(e);
    }
    Contexts.exit();
    return parsed;
  }

  static void thrownAndCaught(boolean bad) {
    Contexts.enter();
    try {
      if (bad) {
        throw new IOException("bad");
      }
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    Contexts.exit();
  }
}
