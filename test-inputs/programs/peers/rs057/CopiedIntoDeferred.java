// peer: rs057 accept: a deferred computation that uses a number read before may leave the method
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

final class CopiedIntoDeferred {
  static Supplier<Integer> deferred(TaskHandle task) {
    int id = task.id();
    return () -> id + 1;
  }

  static CompletableFuture<Integer> started(TaskHandle task) {
    int id = task.id();
    return CompletableFuture.supplyAsync(() -> id + 1);
  }
}
