// A class with a mode of its own can own, although it is never closed and lends nothing by itself.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Owner;

final class ConfinedClassCanOwn {
  static @Borrowed Lease counted(LocalCounter counter, @Borrowed Owner owner) { // !! borrow.ambiguous
    counter.increment();
    return owner.lease();
  }
}
