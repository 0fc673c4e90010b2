// A @NotThreadSafe result may be new, or come from a field.

import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.LocalCounter;

final class Counters {
  private final LocalCounter counter = new LocalCounter();

  static LocalCounter fresh() {
    LocalCounter counter = new LocalCounter();
    counter.increment();
    return counter;
  }

  LocalCounter mine() {
    return counter;
  }

  static @NotThreadSafe Object any(LocalCounter counter) {
    return counter;
  }
}
