// Raw pairs nest, also in a loop: on each level the handles of that level are used, and those of
// the level below after its end.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

public final class RawPairsNested {
  private RawPairsNested() {}

  public static void main(String[] args) {
    CurrentTask outer = CurrentTask.current();
    MmWithUser mm = outer.mm().orElseThrow();
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += twice(mm);
    }
    if (sum != 9 * outer.pid()) {
      throw new IllegalStateException("three rounds with three handles each");
    }
  }

  private static int twice(@Borrowed MmWithUser mm) {
    Kthread.useMm(mm);
    CurrentTask first = CurrentTask.current();
    int sum = first.pid();
    Kthread.useMm(mm);
    CurrentTask second = CurrentTask.current();
    sum += second.pid();
    Kthread.unuseMm(mm);
    sum += first.pid();
    Kthread.unuseMm(mm);
    return sum;
  }
}
