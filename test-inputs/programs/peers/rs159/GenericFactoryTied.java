// peer: rs159 accept: a generic factory says that its result is as confined as its argument
import dev.taskbound.annotations.PolyConfined;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class GenericFactoryTied {
  interface Shape {
    int area();
  }

  static <S extends Slice> @PolyConfined Shape wrap(@PolyConfined S slice) {
    return () -> slice.size();
  }

  static int run() {
    try (Pool pool = new Pool()) {
      Slice slice = pool.slice(4);
      Shape shape = wrap(slice);
      return shape.area();
    }
  }
}
