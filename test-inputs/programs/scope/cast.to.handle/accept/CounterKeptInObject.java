// A @NotThreadSafe value keeps its mode in an Object variable.

import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.LocalCounter;

final class CounterKeptInObject {
  private @NotThreadSafe Object state = new LocalCounter();

  int run() {
    Object local = new LocalCounter();
    ((LocalCounter) local).increment();
    return ((LocalCounter) state).get() + ((LocalCounter) local).get();
  }
}
