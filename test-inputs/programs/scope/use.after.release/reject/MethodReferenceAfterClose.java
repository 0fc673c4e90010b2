// The bound receiver of a method reference is a capture like any other.

import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Supplier;

final class MethodReferenceAfterClose {
  static String run() {
    Supplier<String> text;
    try (Owner owner = new Owner("a")) {
      text = owner.lease()::text;
    }
    return text.get(); // !! use.after.release
  }
}
