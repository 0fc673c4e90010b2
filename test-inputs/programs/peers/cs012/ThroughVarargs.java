// peer: cs012 reject: one element of a variable-arity call dies before the result is used
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.List;

final class ThroughVarargs {
  static int run(Pool wide) {
    List<Slice> slices = List.of(wide.slice(1));
    try (Pool narrow = new Pool()) {
      Slice first = wide.slice(1);
      Slice second = narrow.slice(1);
      slices = List.of(first, second);
      System.out.println(slices.size());
    }
    return slices.size(); // !! use.after.release
  }
}
