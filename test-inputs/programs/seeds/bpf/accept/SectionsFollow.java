// Sections follow one another, and other tasks have theirs: each use of a borrow is inside the
// section that has lent it.
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.RcuReadGuard;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.Task;

public final class SectionsFollow {
  private SectionsFollow() {}

  public static void main(String[] args) {
    KptrMap<Task> map = Bpf.newTaskMap(1);
    map.xchg(0, CurrentTask.current().retain()).ifPresent(Ref::close);
    int pid = CurrentTask.current().pid();
    for (int round = 0; round < 2; round++) {
      try (RcuReadGuard outer = RcuReadGuard.lock()) {
        Task task = map.peek(0, outer).orElseThrow();
        int inside = Syscall.run(() -> readOwnSection(map) + task.pid());
        check(inside == 2 * pid, "the borrow crosses, and the call has a section of its own");
      }
    }
    map.xchg(0).ifPresent(Ref::close);
  }

  private static int readOwnSection(KptrMap<Task> map) {
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      RcuReadGuard.assertHeld();
      return map.peek(0, rcu).orElseThrow().pid();
    }
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
