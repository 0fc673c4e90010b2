// Several resources: the inner block has closed both when its borrow is used.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;

final class AfterSecondResource {
  static void run(boolean first) {
    Lease kept;
    try (Owner a = new Owner("a");
        Pool pool = new Pool();
        Owner b = new Owner("b")) {
      pool.slice(1).set(0, 1);
      kept = first ? a.lease() : b.lease();
      kept.text();
    }
    kept.text(); // !! use.after.release
  }
}
