// A loop moves the same reference into every slot: in the second round it is gone.
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

public final class MovedInEachRound {
  private MovedInEachRound() {}

  public static void main(String[] args) {
    KptrMap<Task> map = Bpf.newTaskMap(2);
    Ref<Task> owned = CurrentTask.current().retain();
    for (int slot = 0; slot < 2; slot++) {
      map.xchg(slot, owned).ifPresent(Ref::close); // !! use.after.release
    }
  }
}
