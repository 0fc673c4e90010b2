// Accepted list: a borrow, or its owner, in a scoped pretend thread; the owner is closed later.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class ScopedThenClosed {
  static void run() {
    try (Owner owner = new Owner("a");
        Pool pool = new Pool()) {
      Lease lease = owner.lease();
      Slice slice = pool.slice(4);
      Boundaries.scoped(() -> slice.set(0, lease.text().length()));
      Boundaries.scoped(() -> System.out.println(pool.slice(2).size()));
    }
  }
}
