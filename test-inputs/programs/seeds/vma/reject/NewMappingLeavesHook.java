// The mapping that is being made is known to its hook only. A field that keeps it holds no borrow,
// and so no proof of any lock.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapWriteGuard;
import dev.taskbound.samples.kernel.Page;
import dev.taskbound.samples.kernel.VmaNew;

public final class NewMappingLeavesHook {
  private static final long AREA = 0x1000_0000;
  private VmaNew mine;

  private NewMappingLeavesHook() {}

  void hook(@Borrowed VmaNew vma) {
    vma.setIo();
    mine = vma; // !! escape.to.field
  }

  public static void main(String[] args) {
    NewMappingLeavesHook driver = new NewMappingLeavesHook();
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.mmap(AREA, Page.SIZE, 0, vma -> driver.hook(vma));
      driver.mine.setMixedMap(); // !! capability.not.held
    }
  }
}
