// The Deref view may go in, but not out: it dies with the context that has lent it.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.Task;

public final class ViewOutlivesContext {
  private ViewOutlivesContext() {}

  public static void main(String[] args) {
    Task view = Syscall.run(() -> CurrentTask.current().asTask()); // !! result.outlives.scope
    System.out.println(view.pid());
  }
}
