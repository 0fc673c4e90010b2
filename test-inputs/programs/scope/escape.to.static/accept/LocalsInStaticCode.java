// Static blocks and methods may use handles; only what is stored counts.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class LocalsInStaticCode {
  static final int FIRST;
  static final String NAME = TaskHandle.current().name();

  static {
    LocalCounter counter = new LocalCounter();
    counter.increment();
    FIRST = counter.get();
    TaskHandle task = TaskHandle.current();
    task.id();
  }
}
