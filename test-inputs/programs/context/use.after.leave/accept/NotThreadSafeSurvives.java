// A value that is only @NotThreadSafe has no scope: it stays usable in the context that follows.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Session;

final class NotThreadSafeSurvives {
  @LeavesTaskContext
  static int counter() {
    LocalCounter counter = new LocalCounter();
    counter.increment();
    Contexts.leave();
    return counter.increment();
  }

  @LeavesTaskContext
  static int session() {
    try (Session session = new Session()) {
      session.count();
      Contexts.leave();
      return session.count() + session.firstRow().text().length();
    }
  }

  @LeavesTaskContext
  static int handedIn(LocalCounter counter) {
    Runnable count = () -> counter.increment();
    Contexts.leave();
    count.run();
    return counter.get();
  }
}
