// The inner handle leaves by a store into an array of the outside.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.Task;

public final class InnerHandleStored {
  private InnerHandleStored() {}

  public static void main(String[] args) {
    Task[] last = new Task[1];
    Syscall.run(
        () -> {
          last[0] = CurrentTask.current(); // !! result.not.sendable
        });
    System.out.println(last[0].pid());
  }
}
