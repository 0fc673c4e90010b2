// Section 2: a @PretendThread method takes sendable receivers and arguments.
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.List;

final class PretendThreadMethod {
  static final class Mailbox {
    private final List<Object> waiting = new ArrayList<>();

    @PretendThread(detached = true)
    void post(Object message, int priority) {
      waiting.add(priority > 0 ? message : priority);
    }
  }

  static void run(Mailbox box, LocalCounter counter) {
    box.post("text", counter.get());
    box.post(TaskHandle.current().retain(), 1);
    box.post(List.of("a", "b"), 2);
  }
}
