// peer: rs135 accept: a returned closure owns copies of the method's numbers
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

final class CallableOwnsNumbers {
  static IntFunction<IntSupplier> adder(int base) {
    return step -> () -> base + step;
  }

  static int run() {
    IntFunction<IntSupplier> add = adder(3);
    return add.apply(4).getAsInt();
  }
}
