// Section 2: a closure of the declared mode @Borrowed goes to a detached boundary.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import java.util.concurrent.Callable;

final class BorrowedClosureDetached {
  static void run(@Borrowed Runnable body, @Borrowed Callable<String> call) {
    Boundaries.detached(body); // !! argument.outlives.scope
    Boundaries.detachedCall(call); // !! argument.outlives.scope
    new Thread(body).start(); // !! argument.outlives.scope
  }
}
