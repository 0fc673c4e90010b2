// The section ends before the task is acquired: acquiring asks the count of something that may be
// freed.
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.RcuReadGuard;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;
import java.util.Optional;

public final class AcquiredAfterSection {
  private AcquiredAfterSection() {}

  public static void main(String[] args) {
    KptrMap<Task> map = Bpf.newTaskMap(1);
    map.xchg(0, CurrentTask.current().retain()).ifPresent(Ref::close);
    RcuReadGuard rcu = RcuReadGuard.lock();
    Task task = map.peek(0, rcu).orElseThrow();
    rcu.close();
    Optional<Ref<Task>> owned = Bpf.taskAcquire(task); // !! use.after.release
    owned.ifPresent(Ref::close);
  }
}
