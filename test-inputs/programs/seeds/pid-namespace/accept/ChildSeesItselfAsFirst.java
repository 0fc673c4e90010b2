// In a new namespace the task is number one; from there the outside is not seen, while the outside
// sees it all.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.Task;

public final class ChildSeesItselfAsFirst {
  private ChildSeesItselfAsFirst() {}

  public static void main(String[] args) {
    CurrentTask parent = CurrentTask.current();
    Task outside = parent.asTask();
    PidNamespace outer = parent.activePidNamespace().orElseThrow();
    Syscall.cloneNewPidNamespace(
        () -> {
          CurrentTask child = CurrentTask.current();
          PidNamespace inner = child.activePidNamespace().orElseThrow();
          check(inner.level() == 1, "one level deeper");
          check(child.tgidIn(inner) == 1, "the first of its namespace");
          check(child.tgidIn(outer) == child.pid(), "seen from outside by another number");
          check(outside.tgidIn(inner) == 0, "the outside is hidden");
          Syscall.cloneNewPidNamespace(
              () ->
                  check(CurrentTask.current().tgidIn(inner) == 2, "the second of that namespace"));
        });
    check(outside.tgidIn(outer) == parent.groupLeader().pid(), "still the same outside");
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
