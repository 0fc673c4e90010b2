// peer: rs111 accept: in the branch where nothing was derived the owner may be replaced
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class NothingDerivedHere {
  static String run(boolean found) {
    Owner owner = new Owner("first");
    Lease lease = found ? owner.lease() : null;
    if (lease == null) {
      owner.close();
      owner = new Owner("second");
      lease = owner.lease();
    }
    String text = lease.text();
    owner.close();
    return text;
  }
}
