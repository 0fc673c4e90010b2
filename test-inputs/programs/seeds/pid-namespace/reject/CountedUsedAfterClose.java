// Another task's namespace is used after its reference was closed.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Ref;

public final class CountedUsedAfterClose {
  private CountedUsedAfterClose() {}

  public static void main(String[] args) {
    CurrentTask task = CurrentTask.current();
    Ref<PidNamespace> counted = task.groupLeader().pidNamespace().orElseThrow();
    PidNamespace namespace = counted.get();
    System.out.println(namespace.level());
    counted.close();
    System.out.println(task.tgidIn(namespace)); // !! use.after.release
  }
}
