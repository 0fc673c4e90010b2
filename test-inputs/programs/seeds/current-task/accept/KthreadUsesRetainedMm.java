// An address space retained in one system call is used by a kernel thread after the call has ended:
// by closure and by raw pair.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Syscall;

public final class KthreadUsesRetainedMm {
  private KthreadUsesRetainedMm() {}

  public static void main(String[] args) {
    try (Ref<MmWithUser> owned = Syscall.run(KthreadUsesRetainedMm::freshMm)) {
      Kthread.run(
          () -> {
            int byClosure = Kthread.useMm(owned.get(), () -> countOwn());
            int byPair = countWithPair(owned.get());
            if (byClosure != 3 || byPair != 3) {
              throw new IllegalStateException("the mappings are gone");
            }
          });
    }
  }

  private static Ref<MmWithUser> freshMm() {
    Exec.beginNewExec();
    return CurrentTask.current().mm().orElseThrow().retain();
  }

  private static int countWithPair(@Borrowed MmWithUser mm) {
    Kthread.useMm(mm);
    try {
      return countOwn();
    } finally {
      Kthread.unuseMm(mm);
    }
  }

  private static int countOwn() {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    int[] mappings = {0};
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      guard.forEachVma(vma -> mappings[0]++);
    }
    return mappings[0];
  }
}
