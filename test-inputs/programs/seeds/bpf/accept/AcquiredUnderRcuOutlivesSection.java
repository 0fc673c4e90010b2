// What is found under RCU without a count is acquired there: the reference, unlike the borrow,
// outlives the section.
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.RcuReadGuard;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;
import java.util.Optional;

public final class AcquiredUnderRcuOutlivesSection {
  private AcquiredUnderRcuOutlivesSection() {}

  public static void main(String[] args) {
    KptrMap<Task> map = Bpf.newTaskMap(1);
    map.xchg(0, CurrentTask.current().retain()).ifPresent(Ref::close);
    try (Ref<Task> found = find(map).orElseThrow()) {
      map.xchg(0).ifPresent(Ref::close);
      if (found.get().pid() != CurrentTask.current().pid()) {
        throw new IllegalStateException("another task was found");
      }
    }
    if (find(map).isPresent()) {
      throw new IllegalStateException("the slot is empty");
    }
  }

  static Optional<Ref<Task>> find(KptrMap<Task> map) {
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      return map.peek(0, rcu).flatMap(task -> Bpf.taskAcquire(task));
    }
  }
}
