// A closure is returned out of the try statement that closes what the closure captured.

import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Supplier;

final class ReturnedOutOfTry {
  static Supplier<String> written() {
    try (Owner owner = new Owner("a")) {
      return () -> owner.lease().text(); // !! escape.by.closure
    }
  }

  static Supplier<String> prepared() {
    try (Owner owner = new Owner("a")) {
      Supplier<String> text = () -> owner.lease().text();
      return text; // !! escape.by.closure
    }
  }
}
