// Three contexts deep, the handle of the middle one is asked in the innermost.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.Syscall;

public final class OuterHandleInSubContext {
  private OuterHandleInSubContext() {}

  public static void main(String[] args) {
    Syscall.run(
        () -> {
          CurrentTask caller = CurrentTask.current();
          Kthread.run(
              () -> {
                CurrentTask worker = CurrentTask.current();
                Kthread.run(
                    () -> {
                      CurrentTask innermost = CurrentTask.current();
                      if (innermost.pid() != 0) {
                        System.out.println(worker.pid()); // !! capture.not.sendable
                      }
                    });
              });
          System.out.println(caller.pid());
        });
  }
}
