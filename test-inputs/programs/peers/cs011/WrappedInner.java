// peer: cs011 reject: an outer variable takes a wrapped inner value and is used after its end
import dev.taskbound.annotations.PolyConfined;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class WrappedInner {
  static @PolyConfined Slice wrap(@PolyConfined Slice slice) {
    return slice;
  }

  static int run(Pool wide) {
    Slice outer = wide.slice(1);
    try (Pool narrow = new Pool()) {
      Slice inner = narrow.slice(2);
      outer = wrap(inner);
      System.out.println(outer.size());
    }
    return outer.size(); // !! use.after.release
  }
}
