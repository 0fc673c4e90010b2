// Another task's namespace comes as an owned reference, which is optional and has to be closed; it
// may leave its context.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.Task;
import java.util.Optional;

public final class OtherTaskIsCounted {
  private OtherTaskIsCounted() {}

  public static void main(String[] args) {
    try (Ref<Task> task = CurrentTask.current().retain()) {
      int level = Syscall.run(() -> levelOf(task.get()));
      check(level == 0, "a task of the first namespace");
      Optional<Ref<PidNamespace>> kept = Syscall.run(() -> task.get().pidNamespace());
      try (Ref<PidNamespace> namespace = kept.orElseThrow()) {
        check(namespace.get().level() == 0, "it has left the system call");
        check(task.get().tgidIn(namespace.get()) > 0, "and serves as a place to look from");
      }
    }
  }

  private static int levelOf(@Borrowed Task task) {
    Optional<Ref<PidNamespace>> counted = task.pidNamespace();
    if (counted.isEmpty()) {
      return -1;
    }
    try (Ref<PidNamespace> namespace = counted.get()) {
      return namespace.get().level();
    }
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
