// Section 2: a closure's mode may be written in its type: @NotThreadSafe Runnable.
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import java.util.concurrent.Callable;

final class DeclaredClosureMode {
  static void run(@NotThreadSafe Runnable first, @CurrentTaskOnly Callable<String> second) {
    first.run();
    Boundaries.scoped(first); // !! argument.not.sendable
    Boundaries.detachedCall(second); // !! argument.not.sendable
  }
}
