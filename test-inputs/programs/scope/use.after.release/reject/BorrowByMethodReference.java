// What a method reference returns is borrowed from the object it is bound to.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Supplier;

final class BorrowByMethodReference {
  static String passed() {
    Owner owner = new Owner("a");
    Lease lease = Boundaries.nowGet(owner::lease);
    owner.close();
    return lease.text(); // !! use.after.release
  }

  static String prepared() {
    Owner owner = new Owner("a");
    Supplier<Lease> source = owner::lease;
    Lease lease = source.get();
    owner.close();
    return lease.text(); // !! use.after.release
  }

  static String lambda() {
    Owner owner = new Owner("a");
    Lease lease = Boundaries.nowGet(() -> owner.lease());
    owner.close();
    return lease.text(); // !! use.after.release
  }
}
