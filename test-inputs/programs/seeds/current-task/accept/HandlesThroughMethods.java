// Handles are passed to methods and returned by them within one context: the context outlives every
// call that runs in it.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.Task;

public final class HandlesThroughMethods {
  private HandlesThroughMethods() {}

  public static void main(String[] args) {
    CurrentTask task = self();
    int expected = weigh(task) + describe(view(task)).length();
    int inside = Syscall.run(() -> weigh(self()) + describe(view(self())).length());
    if (inside != expected) {
      throw new IllegalStateException("the same task from two contexts");
    }
  }

  static CurrentTask self() {
    return CurrentTask.current();
  }

  static @Borrowed Task view(CurrentTask task) {
    return task.asTask();
  }

  static int weigh(CurrentTask task) {
    return task.pid() + task.uid();
  }

  static String describe(@Borrowed Task task) {
    return "task " + task.pid();
  }
}
