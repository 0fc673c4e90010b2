// The current task lends its namespace; once the task is released, the loan is over.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Reaper;
import dev.taskbound.samples.kernel.Syscall;

public final class UsedAfterReaping {
  private UsedAfterReaping() {}

  public static void main(String[] args) {
    Syscall.cloneNewPidNamespace(
        () -> {
          PidNamespace namespace = CurrentTask.current().activePidNamespace().orElseThrow();
          System.out.println(namespace.level());
          Reaper.releaseTask();
          System.out.println(namespace.level()); // !! use.after.leave
        });
  }
}
