// Using, lending and handing on parameters without ending them is no effect.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Guard;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.Slice;
import dev.taskbound.inputs.prelude.TaskHandle;

final class LooksOnly {
  private final Owner owner = new Owner("a");

  String own() {
    return owner.lease().text();
  }

  static int looks(Owner owner, Guard guard, TaskHandle task) {
    guard.guarded().text();
    task.view();
    return owner.lease().text().length();
  }

  static boolean handsOn(Owner owner, Guard guard) {
    looks(owner, guard, TaskHandle.current());
    return Sinks.look(guard);
  }

  static @Borrowed Lease lends(@Borrowed Owner owner) {
    return owner.lease();
  }

  static int counts(LocalCounter counter, @Borrowed Slice slice) {
    slice.set(0, counter.increment());
    return counter.get();
  }
}
