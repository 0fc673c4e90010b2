// A mapping goes to an executor, which uses it when the guard is closed.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.VmaRef;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

public final class MappingCrossesDetachedBoundary {
  private MappingCrossesDetachedBoundary() {}

  public static void main(String[] args) {
    CompletableFuture<Void> closed = new CompletableFuture<>();
    CompletableFuture<Long> start;
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      VmaRef vma = guard.vmaLookup(0x40_0000).orElseThrow();
      start =
          CompletableFuture.supplyAsync(
              () -> {
                closed.join();
                return vma.start(); // !! capture.outlives.scope
              });
    }
    closed.complete(null);
    try {
      System.out.println(start.join());
    } catch (CompletionException e) {
      throw (RuntimeException) e.getCause();
    }
  }
}
