// peer: rs132 accept: an inner closure owns copies of the outer closure's parameters
import dev.taskbound.inputs.prelude.Boundaries;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

final class InnerClosureOwnsNumbers {
  static int run() {
    IntFunction<IntUnaryOperator> outer = a -> b -> a + b;
    IntUnaryOperator inner = outer.apply(1);
    Boundaries.detached(() -> System.out.println(inner.applyAsInt(2)));
    return inner.applyAsInt(3);
  }
}
