// A pipeline and the list that it collects are local.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class StreamsOfBorrows {
  static int run() {
    try (Owner owner = new Owner("abc")) {
      List<Lease> leases =
          Stream.of(1, 2, 3).map(each -> owner.lease()).collect(Collectors.toList());
      return leases.stream().map(Lease::text).mapToInt(String::length).sum();
    }
  }
}
