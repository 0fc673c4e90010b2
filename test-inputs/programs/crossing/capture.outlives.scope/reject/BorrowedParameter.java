// Key row: a @Borrowed parameter belongs to the caller, whatever its type.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class BorrowedParameter {
  static void run(@Borrowed Lease lease, @Borrowed List<String> words) {
    Boundaries.detached(() -> System.out.println(lease.text())); // !! capture.outlives.scope
    CompletableFuture.runAsync(() -> System.out.println(words.size())); // !! capture.outlives.scope
  }
}
