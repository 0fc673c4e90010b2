// A cache keeps the namespace in a field that promises nothing about its owner.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Syscall;

public final class CachedInField {
  private PidNamespace last;

  private CachedInField() {}

  void remember(@Borrowed PidNamespace namespace) {
    last = namespace; // !! escape.to.field
  }

  public static void main(String[] args) {
    CachedInField cache = new CachedInField();
    Syscall.cloneNewPidNamespace(
        () -> cache.remember(CurrentTask.current().activePidNamespace().orElseThrow()));
    System.out.println(cache.last.level());
  }
}
