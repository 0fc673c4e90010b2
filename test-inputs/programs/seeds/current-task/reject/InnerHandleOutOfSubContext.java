// A sub-context hands its handle to the context around it, which is itself a closure.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Syscall;

public final class InnerHandleOutOfSubContext {
  private InnerHandleOutOfSubContext() {}

  public static void main(String[] args) {
    int uid =
        Syscall.run(
            () -> {
              MmWithUser mm = CurrentTask.current().mm().orElseThrow();
              CurrentTask inner =
                  Kthread.useMm(mm, () -> CurrentTask.current()); // !! result.not.sendable
              return inner.uid();
            });
    System.out.println(uid);
  }
}
