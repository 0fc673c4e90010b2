// What a pretend-thread closure leaves, enters and exits is its own.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Reaper;
import dev.taskbound.samples.kernel.Syscall;

final class OwnContexts {
  static int run() {
    Boundaries.scoped(() -> Contexts.leave());
    Syscall.run(Exec::beginNewExec);
    Boundaries.detached(
        () -> {
          Contexts.enter();
          Contexts.exit();
          Contexts.leave();
        });
    return Syscall.run(
        () -> {
          Reaper.releaseTask();
          return CurrentTask.current().pid();
        });
  }

  static void ownedInside() {
    Boundaries.scoped(
        () -> {
          Owner owner = new Owner("a");
          owner.close();
        });
  }
}
