// What a reference has lent ends when the reference moves, although the count lives on in the map.
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

public final class BorrowAfterExchange {
  private BorrowAfterExchange() {}

  public static void main(String[] args) {
    KptrMap<Task> map = Bpf.newTaskMap(1);
    Ref<Task> owned = CurrentTask.current().retain();
    Task task = owned.get();
    map.xchg(0, owned).ifPresent(Ref::close);
    task.wakeUp(); // !! use.after.release
  }
}
