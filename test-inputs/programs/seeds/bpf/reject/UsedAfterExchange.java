// A reference that was moved into the map belongs to the map: its old name lends nothing.
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

public final class UsedAfterExchange {
  private UsedAfterExchange() {}

  public static void main(String[] args) {
    KptrMap<Task> map = Bpf.newTaskMap(1);
    Ref<Task> owned = CurrentTask.current().retain();
    map.xchg(0, owned).ifPresent(Ref::close);
    System.out.println(owned.get().pid()); // !! use.after.release
  }
}
