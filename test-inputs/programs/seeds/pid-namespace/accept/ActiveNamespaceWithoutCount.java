// The current task's namespace is lent without a count, and used while the task context lasts.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.PidNamespace;

public final class ActiveNamespaceWithoutCount {
  private ActiveNamespaceWithoutCount() {}

  public static void main(String[] args) {
    CurrentTask task = CurrentTask.current();
    PidNamespace namespace = task.activePidNamespace().orElseThrow();
    check(namespace.level() == 0, "this is the first namespace");
    check(task.tgidIn(namespace) == task.groupLeader().pid(), "seen by its number there");
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
