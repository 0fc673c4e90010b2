// A task found under RCU goes to an executor, which uses it when the section has ended.
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.RcuReadGuard;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

public final class BorrowCrossesDetachedBoundary {
  private BorrowCrossesDetachedBoundary() {}

  public static void main(String[] args) {
    KptrMap<Task> map = Bpf.newTaskMap(1);
    map.xchg(0, CurrentTask.current().retain()).ifPresent(Ref::close);
    CompletableFuture<Void> ended = new CompletableFuture<>();
    CompletableFuture<Integer> pid;
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      Task task = map.peek(0, rcu).orElseThrow();
      pid =
          CompletableFuture.supplyAsync(
              () -> {
                ended.join();
                return task.pid(); // !! capture.outlives.scope
              });
    }
    ended.complete(null);
    try {
      System.out.println(pid.join());
    } catch (CompletionException e) {
      throw (RuntimeException) e.getCause();
    }
  }
}
