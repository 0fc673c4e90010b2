// Key row: a prepared method reference and a prepared anonymous class, held in var.
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.concurrent.Executor;

final class PreparedReference {
  static void run(Executor executor) {
    TaskHandle task = TaskHandle.current();
    Runnable reference = task::id;
    var anonymous =
        new Runnable() {
          @Override
          public void run() {
            System.out.println(task.name());
          }
        };
    executor.execute(reference); // !! argument.not.sendable
    executor.execute(anonymous); // !! argument.not.sendable
  }
}
