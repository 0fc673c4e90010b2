// A static field is shared by all tasks: it cannot hold a handle of one of them, and no closure may
// read it from there.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;

public final class HandleInStaticField {
  private static CurrentTask self; // !! escape.to.static

  private HandleInStaticField() {}

  public static void main(String[] args) {
    self = CurrentTask.current();
    Kthread.run(
        () -> {
          System.out.println("kernel thread of " + self.pid()); // !! capture.not.sendable
        });
  }
}
