// The namespace that a context lends goes to an executor, which uses it when the context has ended.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Syscall;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

public final class CrossesDetachedBoundary {
  private CrossesDetachedBoundary() {}

  public static void main(String[] args) {
    CompletableFuture<Void> ended = new CompletableFuture<>();
    CompletableFuture<Integer> level =
        Syscall.run(
            () -> {
              PidNamespace namespace = CurrentTask.current().activePidNamespace().orElseThrow();
              return CompletableFuture.supplyAsync(
                  () -> {
                    ended.join();
                    return namespace.level(); // !! capture.outlives.scope
                  });
            });
    ended.complete(null);
    try {
      System.out.println(level.join());
    } catch (CompletionException e) {
      throw (RuntimeException) e.getCause();
    }
  }
}
