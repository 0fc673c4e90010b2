// peer: oc005 accept: a partial application that holds a handle is completed in the same method
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

final class PartialApplication {
  static int run(TaskHandle task) {
    IntFunction<IntUnaryOperator> add = a -> b -> a + b + task.id();
    IntUnaryOperator partial = add.apply(1);
    return partial.applyAsInt(2);
  }
}
