// A class is as sendable as its type arguments, and these are sendable.

import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayList;
import java.util.List;

final class GenericClass {
  static final Holder<String> TEXT = new Holder<>();
  static final Holder<List<Owner>> OWNERS = new Holder<>(new ArrayList<>());
  private static Holder<? extends Number> number = new Holder<>(1);

  static void run() {
    number = new Holder<>(2.5);
    TEXT.set("x");
  }
}
