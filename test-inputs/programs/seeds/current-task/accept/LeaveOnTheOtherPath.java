// A context is left on one path, and the handle is used on the other.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Syscall;

public final class LeaveOnTheOtherPath {
  private LeaveOnTheOtherPath() {}

  public static void main(String[] args) {
    int pid = CurrentTask.current().pid();
    for (int round = 0; round < 2; round++) {
      boolean exec = round == 0;
      int seen = Syscall.run(() -> pid(exec));
      if (seen != pid) {
        throw new IllegalStateException("both paths run as the same task");
      }
    }
  }

  private static int pid(boolean exec) {
    CurrentTask task = CurrentTask.current();
    if (exec) {
      int pid = task.pid();
      Exec.beginNewExec();
      return pid;
    }
    return task.pid();
  }
}
