// A main that leaves its task context says so; private helpers that leave it need not, and each
// round obtains a new handle.
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Syscall;

public final class DeclaredLeave {
  private DeclaredLeave() {}

  @LeavesTaskContext
  public static void main(String[] args) {
    int delivered = 0;
    for (int round = 0; round < 3; round++) {
      CurrentTask task = CurrentTask.current();
      Syscall.kill(task.asTask());
      if (task.signalPending()) {
        deliver();
        delivered++;
      }
    }
    if (delivered != 3 || CurrentTask.current().signalPending()) {
      throw new IllegalStateException("each return to user space delivers one signal");
    }
  }

  private static void deliver() {
    Syscall.returnToUserspace();
  }
}
