// check: default
// In unmarked code a value that is only not sendable may be stored in any field.

import dev.taskbound.inputs.prelude.LocalCounter;

class UnsendableInUnmarkedField {
  private Object last;
  private Runnable next;

  void remember(LocalCounter counter) {
    last = counter;
  }

  void prepare(LocalCounter counter) {
    next = () -> counter.increment();
  }

  boolean has() {
    return last != null && next != null;
  }
}
