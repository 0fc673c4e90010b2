// A user's static helper is annotated without a value: any class-level section will do.

import dev.taskbound.annotations.HoldsRcuRead;
import dev.taskbound.inputs.prelude.Rcu;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.samples.kernel.RcuReadGuard;

final class StaticHelper {
  @HoldsRcuRead
  static int peek(Table table) {
    return table.hashCode();
  }

  @HoldsRcuRead
  static int indirectly(Table table) {
    return peek(table);
  }

  static int guarded(Table table) {
    try (RcuReadGuard guard = RcuReadGuard.lock()) {
      guard.vmaLookup(0);
      return indirectly(table) + peek(table);
    }
  }

  static int raw(Table table) {
    Rcu.readLock();
    int peeked = peek(table);
    Rcu.readUnlock();
    return peeked;
  }
}
