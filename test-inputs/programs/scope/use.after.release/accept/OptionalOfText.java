// What was computed from the borrow is a string, in an Optional of its own.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.Optional;

final class OptionalOfText {
  static String run() {
    Owner owner = new Owner("a");
    Optional<String> text = Optional.of(owner.lease()).map(Lease::text);
    owner.close();
    return text.orElse("");
  }
}
