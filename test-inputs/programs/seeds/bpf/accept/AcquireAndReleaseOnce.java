// Acquiring may fail, so the reference is optional; where it is present it is released exactly
// once.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;
import java.util.Optional;

public final class AcquireAndReleaseOnce {
  private AcquireAndReleaseOnce() {}

  public static void main(String[] args) {
    CurrentTask task = CurrentTask.current();
    if (pidOf(task.groupLeader()) != task.groupLeader().pid()
        || pidOf(task.asTask()) != task.pid()) {
      throw new IllegalStateException("a task that runs can be acquired");
    }
  }

  private static int pidOf(@Borrowed Task task) {
    Optional<Ref<Task>> acquired = Bpf.taskAcquire(task);
    if (acquired.isEmpty()) {
      return 0;
    }
    Ref<Task> owned = acquired.get();
    int pid = owned.get().pid();
    owned.close();
    return pid;
  }
}
