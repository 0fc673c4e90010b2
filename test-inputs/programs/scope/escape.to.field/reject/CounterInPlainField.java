// A field of mode @Unconfined cannot hold a @NotThreadSafe value either.

import dev.taskbound.inputs.prelude.LocalCounter;

final class CounterInPlainField {
  private Object state;

  void run(LocalCounter counter) {
    counter.increment();
    state = counter; // !! escape.to.field
  }
}
