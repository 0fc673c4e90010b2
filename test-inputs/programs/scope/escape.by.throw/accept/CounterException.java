// A @NotThreadSafe exception outlives nothing; it stays in its thread.

import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.LocalCounter;

final class CounterException {
  @NotThreadSafe
  static final class CounterFailure extends RuntimeException {
    final LocalCounter counter;

    CounterFailure(LocalCounter counter) {
      this.counter = counter;
    }
  }

  static void run() {
    LocalCounter counter = new LocalCounter();
    if (counter.increment() > 0) {
      throw new CounterFailure(counter);
    }
  }
}
