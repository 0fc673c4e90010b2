// A handle is used past the point of no return of an exec.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Syscall;

public final class HandleAfterExec {
  private HandleAfterExec() {}

  public static void main(String[] args) {
    Syscall.run(
        () -> {
          CurrentTask task = CurrentTask.current();
          System.out.println(task.pid());
          Exec.beginNewExec();
          System.out.println(task.pid()); // !! use.after.leave
        });
  }
}
