// Class files without a model accept any mode.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.TaskHandle;

final class UnmodelledCallees {
  static String run(TaskHandle task, @Borrowed Lease lease) {
    System.out.println(task);
    return String.valueOf(lease) + String.format("%s", task.view());
  }
}
