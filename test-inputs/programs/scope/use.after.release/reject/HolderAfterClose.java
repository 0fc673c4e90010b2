// A generic box of a borrow dies with the borrow's owner.

import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.Objects;

final class HolderAfterClose {
  static void run() {
    Owner owner = new Owner("a");
    Holder<Lease> holder = new Holder<>(Objects.requireNonNull(owner.lease()));
    owner.close();
    holder.get().text(); // !! use.after.release
  }
}
