// Key row, by a store: a field of the captured `this`, an element of an outer array.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class StoreIntoFieldAndArray {
  private Object last;

  void run() {
    Object[] slots = new Object[2];
    Boundaries.scoped(
        () -> {
          LocalCounter counter = new LocalCounter();
          counter.increment();
          last = counter; // !! result.not.sendable
          slots[1] = TaskHandle.current(); // !! result.not.sendable
        });
  }

  boolean isSet() {
    return last != null;
  }
}
