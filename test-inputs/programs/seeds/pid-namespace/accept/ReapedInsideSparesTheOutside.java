// A task is released in an inner context: the namespace that the outer context has lent stays
// valid, as Rust's scope-bound access has it.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Reaper;
import dev.taskbound.samples.kernel.Syscall;

public final class ReapedInsideSparesTheOutside {
  private ReapedInsideSparesTheOutside() {}

  public static void main(String[] args) {
    Syscall.cloneNewPidNamespace(
        () -> {
          CurrentTask task = CurrentTask.current();
          PidNamespace namespace = task.activePidNamespace().orElseThrow();
          check(task.tgidIn(namespace) == 1, "the first task of its namespace");
          Syscall.run(() -> Reaper.releaseTask());
          check(namespace.level() == 1, "the outer context keeps the namespace");
          check(task.tgidIn(namespace) == 0, "although the task is not in it any more");
          check(task.activePidNamespace().isPresent(), "and lends it still");
        });
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
