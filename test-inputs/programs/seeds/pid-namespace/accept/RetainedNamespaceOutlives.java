// A namespace that was retained outlives the only task that it had, and is closed by another one.
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.Task;
import java.util.ArrayList;
import java.util.List;

public final class RetainedNamespaceOutlives {
  private RetainedNamespaceOutlives() {}

  public static void main(String[] args) {
    List<Ref<PidNamespace>> kept = new ArrayList<>();
    KptrMap<Task> dead = Bpf.newTaskMap(1);
    Syscall.cloneNewPidNamespace(
        () -> {
          CurrentTask task = CurrentTask.current();
          kept.add(task.activePidNamespace().orElseThrow().retain());
          dead.xchg(0, task.retain()).ifPresent(Ref::close);
        });
    for (Ref<PidNamespace> namespace : kept) {
      check(namespace.get().level() == 1, "the namespace outlives its task");
      namespace.close();
    }
    try (Ref<Task> task = dead.xchg(0).orElseThrow()) {
      check(task.get().pidNamespace().isEmpty(), "which is reaped");
    }
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
