// Closures that run at once in this context may capture the handle: callbacks of Optional and of a
// walk over mappings.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmapReadGuard;

public final class ClosuresThatRunNow {
  private ClosuresThatRunNow() {}

  public static void main(String[] args) {
    CurrentTask task = CurrentTask.current();
    int[] seen = {0};
    task.mm()
        .ifPresent(
            mm -> {
              try (MmapReadGuard guard = mm.mmapReadLock()) {
                guard.forEachVma(vma -> seen[0] += vma.start() > 0 ? task.pid() : 0);
              }
            });
    int levels = task.activePidNamespace().map(ns -> ns.level() + task.uid()).orElseThrow();
    if (seen[0] != 3 * task.pid() || levels != 0) {
      throw new IllegalStateException("three mappings, in the first namespace, as root");
    }
  }
}
