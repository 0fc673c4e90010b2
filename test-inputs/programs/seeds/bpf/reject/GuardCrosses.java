// The RCU section belongs to the task that has opened it: its guard does not cross into a system
// call.
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.RcuReadGuard;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.Task;

public final class GuardCrosses {
  private GuardCrosses() {}

  public static void main(String[] args) {
    KptrMap<Task> map = Bpf.newTaskMap(1);
    map.xchg(0, CurrentTask.current().retain()).ifPresent(Ref::close);
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      boolean there = Syscall.run(() -> map.peek(0, rcu).isPresent()); // !! capture.not.sendable
      System.out.println(there);
    }
  }
}
