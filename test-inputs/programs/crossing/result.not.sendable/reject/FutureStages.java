// Model facts: the functions of CompletableFuture are detached boundaries, their results cross.
import dev.taskbound.inputs.prelude.LocalCounter;
import java.text.SimpleDateFormat;
import java.util.concurrent.CompletableFuture;

final class FutureStages {
  static void run(CompletableFuture<String> names) {
    CompletableFuture.supplyAsync(() -> new LocalCounter()); // !! result.not.sendable
    names.thenApply(name -> new SimpleDateFormat(name)); // !! result.not.sendable
    names.thenApplyAsync(SimpleDateFormat::new); // !! result.not.sendable
  }
}
