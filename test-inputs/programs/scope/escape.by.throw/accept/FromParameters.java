// A thrown value may borrow from parameters.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.TaskHandle;

final class FromParameters {
  @Borrowed
  static final class LeaseFailure extends RuntimeException {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  @CurrentTaskOnly
  static final class TaskFailure extends RuntimeException {
    final TaskHandle task;

    TaskFailure(TaskHandle task) {
      this.task = task;
    }
  }

  static void check(@Borrowed Lease lease, TaskHandle task) {
    if (lease.text().isEmpty()) {
      throw new LeaseFailure(lease);
    }
    if (task.id() == 0) {
      throw new TaskFailure(task);
    }
  }
}
