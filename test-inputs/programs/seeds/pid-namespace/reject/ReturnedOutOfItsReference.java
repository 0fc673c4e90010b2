// A helper returns what a reference lends that it has itself closed by then.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

public final class ReturnedOutOfItsReference {
  private ReturnedOutOfItsReference() {}

  @BorrowsFrom("task")
  static @Borrowed PidNamespace namespaceOf(@Borrowed Task task) {
    try (Ref<PidNamespace> counted = task.pidNamespace().orElseThrow()) {
      return counted.get(); // !! escape.by.return
    }
  }

  public static void main(String[] args) {
    CurrentTask task = CurrentTask.current();
    System.out.println(task.tgidIn(namespaceOf(task.asTask())));
  }
}
