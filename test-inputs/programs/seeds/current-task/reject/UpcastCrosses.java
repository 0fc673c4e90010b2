// An up-cast keeps the mode: the handle is no freer as a Task; only asTask() makes it so.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.Task;

public final class UpcastCrosses {
  private UpcastCrosses() {}

  public static void main(String[] args) {
    Task task = CurrentTask.current();
    Syscall.run(
        () -> {
          task.wakeUp(); // !! capture.not.sendable
        });
  }
}
