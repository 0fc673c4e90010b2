// The borrowed namespace goes into scoped pretend threads: the context that lends it lasts longer.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Syscall;

public final class NamespaceCrossesScopedBoundary {
  private NamespaceCrossesScopedBoundary() {}

  public static void main(String[] args) {
    PidNamespace namespace = CurrentTask.current().activePidNamespace().orElseThrow();
    int inCall = Syscall.run(() -> CurrentTask.current().tgidIn(namespace));
    int[] inWorker = {0};
    Kthread.run(() -> inWorker[0] = CurrentTask.current().tgidIn(namespace));
    if (inCall == 0 || inWorker[0] == 0 || inCall == inWorker[0]) {
      throw new IllegalStateException("both tasks are seen, as two groups");
    }
  }
}
