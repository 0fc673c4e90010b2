// A closure has no signature that could say that it enters or exits: it may not end elsewhere.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Syscall;

final class AlwaysOpenInClosure {
  static void entered() {
    Boundaries.scoped(() -> Contexts.enter()); // !! context.unbalanced|effect.not.declared
  }

  static void exited() {
    Contexts.enter();
    Boundaries.scoped(() -> Contexts.exit()); // !! context.unbalanced|effect.not.declared
    Contexts.exit();
  }

  static int kernel(Ref<MmWithUser> owned) {
    return Syscall.run(
        () -> {
          Kthread.useMm(owned.get()); // !! context.unbalanced|effect.not.declared
          return CurrentTask.current().pid();
        });
  }
}
