// A task that was reaped is attached to no namespace any more; whoever has retained the namespace
// before keeps it.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Reaper;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

public final class AbsentOnceReaped {
  private AbsentOnceReaped() {}

  public static void main(String[] args) {
    Kthread.run(
        () -> {
          CurrentTask task = CurrentTask.current();
          try (Ref<Task> owned = task.retain();
              Ref<PidNamespace> namespace = task.activePidNamespace().orElseThrow().retain()) {
            check(owned.get().tgidIn(namespace.get()) > 0, "seen while it lives");
            Reaper.releaseTask();
            check(owned.get().pidNamespace().isEmpty(), "absent once reaped");
            check(owned.get().tgidIn(namespace.get()) == 0, "and seen no more");
            check(namespace.get().level() == 0, "the namespace itself is kept");
          }
        });
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
