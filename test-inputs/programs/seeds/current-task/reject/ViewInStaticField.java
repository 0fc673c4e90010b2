// A view is kept in a static field, which outlives the context that has lent it.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.Task;

public final class ViewInStaticField {
  private static Task last;

  private ViewInStaticField() {}

  static void remember() {
    last = CurrentTask.current().asTask(); // !! escape.to.static
  }

  public static void main(String[] args) {
    Syscall.run(() -> remember());
    System.out.println(last.pid());
  }
}
