// The terminal operation runs the stages while the owner is open; a plain list is left.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class StreamEndsInside {
  static List<String> run() {
    try (Owner owner = new Owner("a")) {
      Lease lease = owner.lease();
      return Stream.of("x", "y").map(each -> each + lease.text()).collect(Collectors.toList());
    }
  }
}
