// Under the RCU guard a task is used without a count, even while another task takes its last count
// out of the map.
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.RcuReadGuard;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;
import java.util.Optional;

public final class ReadUnderRcu {
  private ReadUnderRcu() {}

  public static void main(String[] args) {
    KptrMap<Task> map = Bpf.newTaskMap(1);
    Kthread.run(() -> map.xchg(0, CurrentTask.current().retain()).ifPresent(Ref::close));
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      RcuReadGuard.assertHeld();
      Task task = map.peek(0, rcu).orElseThrow();
      int pid = task.pid();
      empty(map);
      check(task.pid() == pid, "not freed before the section ends");
      check(map.peek(0, rcu).isEmpty(), "but not in the map any more");
      Optional<Ref<Task>> tooLate = Bpf.taskAcquire(task);
      check(tooLate.isEmpty(), "and it cannot be acquired");
    }
  }

  private static void empty(KptrMap<Task> map) {
    Kthread.run(() -> map.xchg(0).ifPresent(Ref::close));
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
