// The lock of one address space is held, and the mappings of another are counted.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Syscall;

public final class CountOfOtherMm {
  private CountOfOtherMm() {}

  public static void main(String[] args) {
    MmWithUser mine = CurrentTask.current().mm().orElseThrow();
    try (Ref<MmWithUser> owned = Syscall.run(CountOfOtherMm::freshMm)) {
      MmWithUser other = owned.get();
      try (MmapReadGuard guard = mine.mmapReadLock()) {
        int difference = mine.mapCount();
        difference -= other.mapCount(); // !! capability.not.held
        System.out.println(difference);
      }
    }
  }

  private static Ref<MmWithUser> freshMm() {
    Exec.beginNewExec();
    return CurrentTask.current().mm().orElseThrow().retain();
  }
}
