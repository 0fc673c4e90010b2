// Exceptions of calls that leave the method are not judged: only explicit throws are.

import dev.taskbound.inputs.prelude.Contexts;
import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.Callable;

final class UncaughtExceptions {
  static int run(String number) {
    Contexts.enter();
    int parsed = Integer.parseInt(number);
    Contexts.exit();
    return parsed;
  }

  static void checked(Callable<String> work) throws Exception {
    Contexts.enter();
    System.out.println(work.call());
    Contexts.exit();
  }

  static String otherType(Reader reader, String number) {
    Contexts.enter();
    String text = "";
    try {
      text = text + reader.read();
    } catch (IOException e) {
      text = number + Integer.parseInt(number);
    }
    Contexts.exit();
    return text;
  }
}
