// Key row: the confined value is itself the argument of a @PretendThread parameter.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class PlainArguments {
  static void run(LocalCounter counter, Holder<LocalCounter> holder) {
    TaskHandle task = TaskHandle.current();
    Object up = task;
    Boundaries.show(task); // !! argument.not.sendable
    Boundaries.send(up); // !! argument.not.sendable
    Boundaries.send(counter); // !! argument.not.sendable
    Boundaries.show(holder); // !! argument.not.sendable
    Boundaries.send(new LocalCounter[] {counter}); // !! argument.not.sendable
  }
}
