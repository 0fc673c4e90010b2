// Key row: a lambda captures a @NotThreadSafe value; the outer value stays usable.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class LambdaExpression {
  static int run(LocalCounter counter) {
    Boundaries.scoped(() -> System.out.println(counter.get())); // !! capture.not.sendable
    return counter.get();
  }
}
