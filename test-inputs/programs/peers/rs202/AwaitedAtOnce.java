// peer: rs202 reject: a detached computation stays one, even if it is waited for at once
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Slice;
import java.util.concurrent.CompletableFuture;

final class AwaitedAtOnce {
  static int run(@Borrowed Slice slice) {
    return CompletableFuture.supplyAsync(() -> slice.get(0)).join(); // !! capture.outlives.scope
  }
}
