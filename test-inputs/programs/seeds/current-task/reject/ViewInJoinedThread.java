// The Deref view goes to a thread that is joined before the context ends; nothing in the signatures
// says that it is.
// runs: clean the thread is joined in time, which only a scoped boundary could promise
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Task;

public final class ViewInJoinedThread {
  private ViewInJoinedThread() {}

  public static void main(String[] args) throws InterruptedException {
    CurrentTask task = CurrentTask.current();
    Task view = task.asTask();
    int[] seen = {0};
    Thread thread = new Thread(() -> seen[0] = view.pid()); // !! capture.outlives.scope
    thread.start();
    thread.join();
    if (seen[0] != task.pid()) {
      throw new IllegalStateException("the thread has seen another task");
    }
  }
}
