// A list, an array, an Optional or a map of borrows is as confined as what it holds.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class ContainersOfBorrows {
  static List<Lease> list(Owner owner) {
    List<Lease> leases = new ArrayList<>();
    leases.add(owner.lease());
    return leases; // !! escape.by.return
  }

  static Lease[] array(Owner owner) {
    return new Lease[] {owner.lease()}; // !! escape.by.return
  }

  static Optional<Lease> optional(Owner owner) {
    return Optional.of(owner.lease()); // !! escape.by.return
  }

  static Map<String, Lease> map(Owner owner) {
    return Map.of("a", owner.lease()); // !! escape.by.return
  }
}
