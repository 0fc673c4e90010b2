// Locks are per object: two address spaces are locked at once, and each count is taken under its
// own lock.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.MmapWriteGuard;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Syscall;

public final class TwoAddressSpaces {
  private static final long TEXT = 0x40_0000;

  private TwoAddressSpaces() {}

  public static void main(String[] args) {
    MmWithUser mine = CurrentTask.current().mm().orElseThrow();
    try (Ref<MmWithUser> owned = Syscall.run(TwoAddressSpaces::freshMm)) {
      MmWithUser other = owned.get();
      try (MmapWriteGuard writer = other.mmapWriteLock()) {
        check(writer.munmap(TEXT), "the other one loses its text");
        try (MmapReadGuard reader = mine.mmapReadLock()) {
          check(mine.mapCount() - other.mapCount() == 1, "this one keeps it");
          check(reader.vmaLookup(TEXT).isPresent(), "as is seen here");
        }
      }
      mine.mmapReadLockRaw();
      check(countOf(other) == 2 && mine.mapCount() == 3, "one raw, one by guard");
      mine.mmapReadUnlockRaw();
    }
  }

  private static Ref<MmWithUser> freshMm() {
    Exec.beginNewExec();
    return CurrentTask.current().mm().orElseThrow().retain();
  }

  private static int countOf(@Borrowed MmWithUser mm) {
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      return mm.mapCount();
    }
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
