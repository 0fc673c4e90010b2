// A stream is as confined as the captures of the closures that it keeps.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.stream.Stream;

final class LazyStream {
  static Stream<String> run(Owner owner) {
    Lease lease = owner.lease();
    return Stream.of("x").map(each -> each + lease.text()); // !! escape.by.closure|escape.by.return
  }
}
