// The override accepts what the base accepts, or more.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;

final class HigherParameter {
  static final class Same extends Hooks {
    @Override
    public void look(@Borrowed Lease lease) {
      System.out.println(lease.text());
    }
  }

  static final class Wider extends Hooks {
    @Override
    public void look(@CurrentTaskOnly Lease lease) {
      System.out.println(lease.text());
    }

    @Override
    public void keep(@Borrowed Lease lease) {
      System.out.println(lease.text());
    }
  }

  static final class Keeping extends Hooks {
    @Override
    public void keep(Lease lease) {
      Sinks.keep(lease);
    }
  }

  interface Task {
    void on(TaskHandle task, LocalCounter counter);
  }

  static final class Counting implements Task {
    @Override
    public void on(TaskHandle task, LocalCounter counter) {
      counter.plus(task.id());
    }
  }
}
