// peer: rs140 accept: a closure over plain data is captured by a second one, which crosses
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Boundaries;
import java.util.function.IntSupplier;

final class ClosureInsideClosure {
  static int call(@RunsImmediately IntSupplier body) {
    return body.getAsInt();
  }

  static void run() {
    Integer boxed = 10;
    IntSupplier read = () -> boxed + 1;
    Boundaries.detached(() -> System.out.println(call(read)));
  }
}
