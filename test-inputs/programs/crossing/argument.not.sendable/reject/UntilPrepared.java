// Until boundaries take prepared closures only if they are sendable.
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.TaskScope;
import java.util.concurrent.Callable;

final class UntilPrepared {
  static void run(LocalCounter counter) {
    Callable<Integer> step = counter::increment;
    try (TaskScope scope = new TaskScope()) {
      scope.forkCall(step); // !! argument.not.sendable
      Runnable print = () -> System.out.println(TaskHandle.current().id() + counter.get());
      scope.fork(print); // !! argument.not.sendable
    }
  }
}
