// Numbers and strings read from a handle are never confined.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.TaskHandle;

final class PlainDataOfHandles {
  private int id;
  private String name;
  private Integer boxed;
  private Object text;

  void run(TaskHandle task, @Borrowed Lease lease) {
    id = task.id();
    boxed = task.view().id();
    name = task.name() + lease.text();
    text = task.name();
  }
}
