// What is only @NotThreadSafe stays on this thread: the nested context may use it.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Session;

final class NotThreadSafeInside {
  static int counter(LocalCounter counter) {
    Contexts.enter();
    counter.increment();
    Contexts.exit();
    return counter.increment();
  }

  static int session() {
    try (Session session = new Session()) {
      Contexts.enter();
      int length = session.count() + session.firstRow().text().length();
      Contexts.exit();
      return length;
    }
  }

  static void closedInside() {
    Session session = new Session();
    Contexts.enter();
    session.close();
    Contexts.exit();
  }
}
