// The inner handle leaves inside an exception.
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;

public final class InnerHandleThrown {
  private InnerHandleThrown() {}

  @CurrentTaskOnly
  private static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient CurrentTask task;

    Failure(CurrentTask task) {
      this.task = task;
    }
  }

  public static void main(String[] args) {
    try {
      Kthread.run(
          () -> {
            CurrentTask task = CurrentTask.current();
            if (task.mm().isEmpty()) {
              throw new Failure(task); // !! result.not.sendable
            }
          });
    } catch (Failure failure) {
      System.out.println("failed: " + failure.task.pid());
    }
  }
}
