// A task found under RCU is used after the section has ended: by then it may have been freed.
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.RcuReadGuard;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

public final class BorrowOutlivesSection {
  private BorrowOutlivesSection() {}

  public static void main(String[] args) {
    KptrMap<Task> map = Bpf.newTaskMap(1);
    map.xchg(0, CurrentTask.current().retain()).ifPresent(Ref::close);
    Task task;
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      task = map.peek(0, rcu).orElseThrow();
      System.out.println(task.pid());
    }
    System.out.println(task.pid()); // !! use.after.release
  }
}
