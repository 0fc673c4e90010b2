// The reference is released, and what it had lent is used.
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

public final class UsedAfterClose {
  private UsedAfterClose() {}

  public static void main(String[] args) {
    Ref<Task> owned = Bpf.taskAcquire(CurrentTask.current().groupLeader()).orElseThrow();
    Task leader = owned.get();
    System.out.println(leader.pid());
    owned.close();
    System.out.println(leader.pid()); // !! use.after.release
  }
}
