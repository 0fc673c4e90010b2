// peer: rs112 reject: in the branch where a handle was derived it is used after its owner has ended
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.Optional;

final class DerivedThenReplaced {
  static String run(boolean found) {
    Owner owner = new Owner("first");
    Optional<Lease> lease = found ? Optional.of(owner.lease()) : Optional.empty();
    if (lease.isPresent()) {
      owner.close();
      return lease.toString(); // !! use.after.release
    }
    owner.close();
    return "";
  }
}
