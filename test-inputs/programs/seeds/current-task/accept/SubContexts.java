// System call, kernel thread and useMm inside one another: each context has a handle of its own,
// and only numbers pass between them.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Syscall;

public final class SubContexts {
  private SubContexts() {}

  public static void main(String[] args) {
    int pid = CurrentTask.current().pid();
    Syscall.run(
        () -> {
          CurrentTask caller = CurrentTask.current();
          MmWithUser mm = caller.mm().orElseThrow();
          check(caller.pid() == pid, "a system call runs as its caller");
          Kthread.run(
              () -> {
                CurrentTask worker = CurrentTask.current();
                int own = worker.pid();
                check(own != pid, "a kernel thread is another task");
                check(worker.mm().isEmpty(), "and has no address space");
                boolean inUse = Kthread.useMm(mm, () -> CurrentTask.current().mm().isPresent());
                check(inUse, "but may use another's");
                check(worker.pid() == own, "the worker's handle rested meanwhile");
              });
          check(caller.pid() == pid, "the caller's handle, too");
        });
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
