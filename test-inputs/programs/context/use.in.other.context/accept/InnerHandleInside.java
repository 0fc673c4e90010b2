// The nested context has its own handle.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.Ref;

final class InnerHandleInside {
  static int run() {
    Contexts.enter();
    TaskHandle inner = TaskHandle.current();
    int id = inner.id() + inner.view().id();
    Sinks.look(inner);
    Contexts.exit();
    return id;
  }

  static int guard(Ref<MmWithUser> owned) {
    MmWithUser mm = owned.get();
    Kthread.useMm(mm);
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      return guard.vmaLookup(4096).map(vma -> 1).orElse(0);
    } finally {
      Kthread.unuseMm(mm);
    }
  }

  static int sameVariable() {
    TaskHandle task = TaskHandle.current();
    int id = task.id();
    Contexts.enter();
    task = TaskHandle.current();
    id += task.id();
    Contexts.exit();
    task = TaskHandle.current();
    return id + task.id();
  }
}
