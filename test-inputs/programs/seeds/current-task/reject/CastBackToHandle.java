// A view that may come from another task is cast to a handle: whether it is one cannot be seen from
// its type.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.Task;

public final class CastBackToHandle {
  private CastBackToHandle() {}

  static boolean usesAddressSpace(@Borrowed Task task) {
    return task instanceof CurrentTask self && self.mm().isPresent(); // !! cast.to.handle
  }

  public static void main(String[] args) {
    Task task = CurrentTask.current();
    Syscall.run(() -> System.out.println(usesAddressSpace(task))); // !! capture.not.sendable
  }
}
