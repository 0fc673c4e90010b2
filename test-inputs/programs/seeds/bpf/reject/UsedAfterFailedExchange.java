// An exchange that throws has taken its argument all the same, as far as its signature says.
// runs: clean the sample looks at the slot before it moves the reference
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

public final class UsedAfterFailedExchange {
  private UsedAfterFailedExchange() {}

  public static void main(String[] args) {
    KptrMap<Task> map = Bpf.newTaskMap(1);
    Ref<Task> owned = CurrentTask.current().retain();
    try {
      map.xchg(1, owned).ifPresent(Ref::close);
    } catch (IndexOutOfBoundsException e) {
      owned.close(); // !! use.after.release
    }
  }
}
