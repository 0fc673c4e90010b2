// peer: cs014 accept: a narrow variable takes wide and narrow values, a wide one only wide ones
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class NarrowFromBoth {
  static @Borrowed Lease run(@Borrowed Owner wide) {
    Lease outer = wide.lease();
    try (Owner narrow = new Owner("narrow")) {
      Lease inner = Owner.longerOf(wide, narrow);
      System.out.println(inner.text());
      inner = narrow.lease();
      System.out.println(inner.text());
      outer = Owner.longerOf(wide, wide);
    }
    return outer;
  }
}
