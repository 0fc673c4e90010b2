// @AssertThreadSafe: a class with a @NotThreadSafe field whose lock is its own.

import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.inputs.prelude.LocalCounter;

@AssertThreadSafe(reason = "all access is synchronized")
final class AssertedThreadSafe {
  private final LocalCounter counter = new LocalCounter();

  synchronized int next() {
    return counter.increment();
  }
}
