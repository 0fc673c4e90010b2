// A method exits, on all paths, a context that it has not entered, and does not say so: here its
// caller has entered none.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

public final class UndeclaredExit {
  private UndeclaredExit() {}

  static void finish(@Borrowed MmWithUser mm) {
    Kthread.unuseMm(mm); // !! effect.not.declared
  }

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    System.out.println(CurrentTask.current().pid());
    finish(mm);
  }
}
