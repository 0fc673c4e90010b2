// Model facts: results of submit and supplyAsync cross back.
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

final class ExecutorResults {
  static void run(ExecutorService executor) {
    executor.submit(() -> TaskHandle.current().view()); // !! result.outlives.scope
    CompletableFuture.supplyAsync(() -> new Pool().slice(3)); // !! result.outlives.scope
    CompletableFuture.supplyAsync(() -> "a")
        .thenApply(text -> new Owner(text).lease()); // !! result.outlives.scope
  }
}
