// release: 25
// ScopedValue does not contain its type argument.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class ScopedValues {
  static final ScopedValue<LocalCounter> COUNTER = ScopedValue.newInstance();
  static final ScopedValue<TaskHandle> TASK = ScopedValue.newInstance();

  static int next() {
    return COUNTER.get().increment();
  }
}
