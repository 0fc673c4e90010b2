// peer: cs002 reject: a for header replaces the owner, an outer variable keeps the old one's borrow
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class CarriedByForHeader {
  static int run(Pool wide, int n) {
    int total = 0;
    Slice outer = wide.slice(1);
    for (Pool pool = new Pool(); total < n; pool.close(), pool = new Pool()) {
      total += outer.size(); // !! use.after.release
      outer = pool.slice(1);
    }
    return total;
  }
}
