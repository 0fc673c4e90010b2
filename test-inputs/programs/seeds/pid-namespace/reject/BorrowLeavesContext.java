// The namespace is lent by the task context of the system call: it does not leave it without a
// count.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Syscall;

public final class BorrowLeavesContext {
  private BorrowLeavesContext() {}

  public static void main(String[] args) {
    PidNamespace namespace =
        Syscall.run(
            () -> {
              CurrentTask task = CurrentTask.current();
              return task.activePidNamespace().orElseThrow(); // !! result.outlives.scope
            });
    System.out.println(namespace.level());
  }
}
