// An iterator over borrows is used after their owner was closed.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

final class IteratorAfterClose {
  static void run() {
    Owner owner = new Owner("a");
    List<Lease> leases = new ArrayList<>();
    leases.add(owner.lease());
    Iterator<Lease> iterator = leases.iterator();
    owner.close();
    iterator.next(); // !! use.after.release
  }
}
