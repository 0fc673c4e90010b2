// The Deref view goes to an executor, which uses it after the system call that has lent it.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.Task;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

public final class ViewCrossesDetachedBoundary {
  private ViewCrossesDetachedBoundary() {}

  public static void main(String[] args) {
    CompletableFuture<Void> ended = new CompletableFuture<>();
    CompletableFuture<Integer> later =
        Syscall.run(
            () -> {
              Task view = CurrentTask.current().asTask();
              return CompletableFuture.supplyAsync(
                  () -> {
                    ended.join();
                    return view.pid(); // !! capture.outlives.scope
                  });
            });
    ended.complete(null);
    try {
      System.out.println(later.join());
    } catch (CompletionException e) {
      throw (RuntimeException) e.getCause();
    }
  }
}
