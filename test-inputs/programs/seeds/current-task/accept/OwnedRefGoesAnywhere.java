// The escape hatch: retain() gives an owned reference that leaves its system call, enters another,
// and goes to another thread.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.Task;
import java.util.concurrent.FutureTask;

public final class OwnedRefGoesAnywhere {
  private OwnedRefGoesAnywhere() {}

  public static void main(String[] args) throws Exception {
    int pid = CurrentTask.current().pid();
    Ref<Task> owned = Syscall.run(() -> CurrentTask.current().retain());
    check(owned.get().pid() == pid, "it has left its system call");
    int inside = Syscall.run(() -> owned.get().pid());
    check(inside == pid, "and was used in another one");
    FutureTask<Integer> elsewhere = new FutureTask<>(() -> pidOf(owned));
    new Thread(elsewhere).start();
    check(elsewhere.get() == pid, "the other thread has closed it");
  }

  private static int pidOf(Ref<Task> owned) {
    try (owned) {
      return owned.get().pid();
    }
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
