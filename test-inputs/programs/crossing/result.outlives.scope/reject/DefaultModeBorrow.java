// check: default
// Section 4, unmarked code: a borrow that leaves a modelled boundary's closure is still reported.
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class DefaultModeBorrow {
  void run(ExecutorService executor) {
    executor.submit(
        () -> {
          Pool pool = new Pool();
          return pool.slice(3); // !! result.outlives.scope
        });
    CompletableFuture.supplyAsync(() -> new Owner("a").lease()); // !! result.outlives.scope
  }
}
