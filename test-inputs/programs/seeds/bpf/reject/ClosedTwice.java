// The reference is released twice, which in C drops somebody else's count.
// runs: clean close() is idempotent, so that the end of a try-with-resources after an early close
// does no harm
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

public final class ClosedTwice {
  private ClosedTwice() {}

  public static void main(String[] args) {
    Ref<Task> owned = Bpf.taskAcquire(CurrentTask.current().asTask()).orElseThrow();
    System.out.println(owned.get().pid());
    owned.close();
    owned.close(); // !! use.after.release
  }
}
