// A walk keeps what a mapping has lent in an array that outlives the step; after the guard it is
// gone.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Mm;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;

public final class BorrowOfMappingCollected {
  private BorrowOfMappingCollected() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    Mm[] last = new Mm[1];
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      guard.forEachVma(
          vma -> {
            last[0] = vma.mm(); // !! escape.to.container
          });
    }
    System.out.println(last[0].getNotZero().isPresent());
  }
}
