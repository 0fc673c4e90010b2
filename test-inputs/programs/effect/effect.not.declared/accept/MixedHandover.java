// Effects that are declared along a chain of calls, with contexts and owners.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.EndsBorrows;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;

final class MixedHandover implements AutoCloseable {
  private Owner owner = new Owner("a");

  @LeavesTaskContext
  static int exec(@Consumes MixedHandover job, TaskHandle task) {
    int length = job.owner.lease().text().length() + task.id();
    job.close();
    Contexts.leave();
    return length + TaskHandle.current().id();
  }

  static int nested(MixedHandover job) {
    Contexts.enter();
    try {
      return job.owner.lease().text().length();
    } finally {
      Contexts.exit();
    }
  }

  @EndsBorrows
  void take(@Consumes Owner given) {
    owner.close();
    owner = new Owner(given.lease().text());
    given.close();
  }

  @LeavesTaskContext
  static int run() {
    MixedHandover job = new MixedHandover();
    job.take(new Owner("b"));
    int length = nested(job);
    return length + exec(job, TaskHandle.current());
  }

  @Override
  public void close() {
    owner.close();
  }
}
