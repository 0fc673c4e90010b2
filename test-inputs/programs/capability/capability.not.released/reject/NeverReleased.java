// A raw acquire that nothing releases: reported at the acquire.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Rcu;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.samples.kernel.Mm;

final class NeverReleased {
  static int read(Table table) {
    table.lockRead(); // !! capability.not.released
    return table.size();
  }

  static void write(Table table) {
    table.lockWrite(); // !! capability.not.released
    table.put("a");
  }

  static int kernel(@Borrowed Mm mm) {
    mm.mmapReadLockRaw(); // !! capability.not.released
    return mm.mapCount();
  }

  static int plain() {
    Rcu.readLock(); // !! capability.not.released
    return Rcu.readers();
  }
}
