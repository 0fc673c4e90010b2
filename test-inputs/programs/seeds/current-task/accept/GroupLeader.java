// The leader of the thread group is lent without a count, crosses scoped boundaries, and is the
// same for all threads of the process.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.Task;
import java.util.concurrent.FutureTask;

public final class GroupLeader {
  private GroupLeader() {}

  public static void main(String[] args) throws Exception {
    Task leader = CurrentTask.current().groupLeader();
    int group = leader.pid();
    int inside = Syscall.run(() -> leader.pid());
    check(inside == group, "the leader is seen from a system call");
    FutureTask<int[]> elsewhere =
        new FutureTask<>(
            () -> {
              CurrentTask task = CurrentTask.current();
              return new int[] {task.pid(), task.groupLeader().pid()};
            });
    new Thread(elsewhere).start();
    int[] numbers = elsewhere.get();
    check(numbers[0] != CurrentTask.current().pid(), "each thread is a task");
    check(numbers[1] == group, "of one group");
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
