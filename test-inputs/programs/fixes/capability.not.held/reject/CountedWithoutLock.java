// The mappings are counted without the lock: the caller is to take it, or the method does.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Mm;
import dev.taskbound.samples.kernel.MmWithUser;

final class CountedWithoutLock {
  /** Returns twice the number of mappings. */
  static int doubled(@Borrowed Mm mm) {
    return 2 * mm.mapCount(); // !! capability.not.held
  }

  static int ofCurrent() {
    @Borrowed MmWithUser mm = CurrentTask.current().mm().orElse(null);
    if (mm == null) {
      return 0;
    }
    int count = mm.mapCount(); // !! capability.not.held
    System.out.println("mappings: " + count);
    return count + 1;
  }
}
