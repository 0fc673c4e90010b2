// A mapping, unlike its guard, goes into scoped pretend threads: the borrow is its own proof that a
// lock is held.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.VmaRef;

public final class MappingCrossesScopedBoundary {
  private static final long TEXT = 0x40_0000;

  private MappingCrossesScopedBoundary() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      VmaRef vma = guard.vmaLookup(TEXT).orElseThrow();
      long start = Syscall.run(() -> vma.start());
      int mappings =
          Syscall.run(
              () -> {
                // Readers do not exclude one another, and this is another task.
                try (MmapReadGuard inside = mm.mmapReadLock()) {
                  return inside.vmaLookup(TEXT).isPresent() ? mm.mapCount() : 0;
                }
              });
      if (start != TEXT || mappings != 3) {
        throw new IllegalStateException("the text is the first of three mappings");
      }
    }
  }
}
