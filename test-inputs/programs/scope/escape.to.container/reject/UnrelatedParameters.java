// Nothing says that the borrowed parameter outlives the list.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import java.util.Set;

final class UnrelatedParameters {
  static void run(Set<Lease> out, @Borrowed Lease lease) {
    out.add(lease); // !! escape.to.container
  }
}
