// A guard that is closed early protects no lookup.
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.RcuReadGuard;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

public final class LookupUnderClosedGuard {
  private LookupUnderClosedGuard() {}

  public static void main(String[] args) {
    KptrMap<Task> map = Bpf.newTaskMap(2);
    map.xchg(1, CurrentTask.current().retain()).ifPresent(Ref::close);
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      if (map.peek(0, rcu).isEmpty()) {
        rcu.close();
      }
      System.out.println(map.peek(1, rcu).isPresent()); // !! use.after.release
    }
  }
}
