// An exception that is caught here, and thrown between enter and exit, is a path that joins.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import java.io.IOException;

final class CaughtException {
  static int insideTheTry(String number) {
    int parsed = 0;
    try {
      Contexts.enter(); // !! context.unbalanced
      parsed = Integer.parseInt(number);
      Contexts.exit();
    } catch (NumberFormatException e) {
      System.out.println("no number");
    }
    return parsed;
  }

  static int beforeTheTry(String number, @Borrowed MmWithUser mm) {
    int parsed = 0;
    Kthread.useMm(mm); // !! context.unbalanced
    try {
      parsed = Integer.parseInt(number);
      Kthread.unuseMm(mm);
    } catch (NumberFormatException e) {
      parsed = -1;
    }
    return parsed;
  }

  static int returnedByHandler(String number) {
    Contexts.enter(); // !! context.unbalanced
    try {
      Integer.parseInt(number);
    } catch (NumberFormatException e) {
      return -1;
    }
    Contexts.exit();
    return 0;
  }

  static void thrownAndCaught(boolean bad) {
    try {
      Contexts.enter(); // !! context.unbalanced
      if (bad) {
        throw new IOException("bad");
      }
      Contexts.exit();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
  }
}
