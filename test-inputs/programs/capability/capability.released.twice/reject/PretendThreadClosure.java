// Capabilities do not cross: a pretend-thread closure has nothing of its caller's to release.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Syscall;

final class PretendThreadClosure {
  static void lambda(Table table) {
    table.lockRead();
    Boundaries.scoped(() -> table.unlockRead()); // !! capability.released.twice
    table.unlockRead();
  }

  static void reference(Table table) {
    table.lockRead();
    Boundaries.detached(table::unlockRead); // !! capability.released.twice
    table.unlockRead();
  }

  static void kernel(@Borrowed MmWithUser mm) {
    mm.mmapReadLockRaw();
    Syscall.run(() -> mm.mmapReadUnlockRaw()); // !! capability.released.twice
    mm.mmapReadUnlockRaw();
  }
}
