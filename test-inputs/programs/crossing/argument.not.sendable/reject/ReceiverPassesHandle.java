// Key row: the receiving method passes a non-sendable value into the closure it was given.
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.Consumer;
import java.util.function.Function;

final class ReceiverPassesHandle {
  static void each(int times, @PretendThread Consumer<LocalCounter> body) {
    LocalCounter counter = new LocalCounter();
    for (int i = 0; i < times; i++) {
      body.accept(counter); // !! argument.not.sendable
    }
  }

  static int with(@PretendThread(detached = true) Function<TaskHandle, Integer> body) {
    return body.apply(TaskHandle.current()); // !! argument.not.sendable
  }
}
