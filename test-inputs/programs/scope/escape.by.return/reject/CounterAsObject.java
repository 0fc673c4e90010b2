// A result of mode @Unconfined cannot be a @NotThreadSafe value.

import dev.taskbound.inputs.prelude.LocalCounter;

final class CounterAsObject {
  static Object run() {
    LocalCounter counter = new LocalCounter();
    counter.increment();
    return counter; // !! escape.by.return
  }
}
