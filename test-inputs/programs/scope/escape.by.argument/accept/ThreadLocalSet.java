// ThreadLocal.set only borrows its argument for the thread's own use.

import dev.taskbound.inputs.prelude.LocalCounter;

final class ThreadLocalSet {
  private static final ThreadLocal<LocalCounter> COUNTER = new ThreadLocal<>();

  static int run(LocalCounter counter) {
    COUNTER.set(counter);
    return COUNTER.get().increment();
  }
}
