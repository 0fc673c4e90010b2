// After each way to leave a context a new handle is obtained; numbers and owned references from
// before stay valid.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Reaper;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Syscall;

public final class LeaveAndObtainAnew {
  private LeaveAndObtainAnew() {}

  public static void main(String[] args) {
    Syscall.run(
        () -> {
          CurrentTask task = CurrentTask.current();
          int pid = task.pid();
          try (Ref<MmWithUser> old = task.mm().orElseThrow().retain()) {
            Exec.beginNewExec();
            check(old.get().getNotZero().map(LeaveAndObtainAnew::closed).isPresent(), "still used");
          }
          task = CurrentTask.current();
          check(task.pid() == pid, "exec keeps the task");
          Syscall.returnToUserspace();
          task = CurrentTask.current();
          check(task.pid() == pid, "so does the return to user space");
          Reaper.releaseTask();
          task = CurrentTask.current();
          check(task.pid() != pid, "a released task is another one's past");
        });
  }

  private static boolean closed(Ref<MmWithUser> ref) {
    ref.close();
    return true;
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
