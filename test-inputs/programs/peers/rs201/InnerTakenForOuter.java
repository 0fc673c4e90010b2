// peer: rs201 reject: a callback puts what it is lent for the call beside what lives longer
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

final class InnerTakenForOuter {
  static void with(@RunsImmediately Consumer<@Borrowed Lease> body) {
    try (Owner owner = new Owner("lent")) {
      body.accept(owner.lease());
    }
  }

  static int run() {
    Owner outer = new Owner("outer");
    List<Lease> leases = new ArrayList<>();
    leases.add(outer.lease());
    with(lease -> leases.add(lease)); // !! escape.to.container
    return leases.size();
  }
}
