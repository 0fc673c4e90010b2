// A lookup returns the borrow out of its own section, where an acquired reference was needed.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.RcuReadGuard;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

public final class BorrowReturnedFromSection {
  private BorrowReturnedFromSection() {}

  static @Borrowed Task find(KptrMap<Task> map) {
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      return map.peek(0, rcu).orElseThrow(); // !! escape.by.return
    }
  }

  public static void main(String[] args) {
    KptrMap<Task> map = Bpf.newTaskMap(1);
    map.xchg(0, CurrentTask.current().retain()).ifPresent(Ref::close);
    System.out.println(find(map).pid());
  }
}
