// Section 2: the receiver and all the arguments of a @PretendThread method cross.
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class PretendThreadMethod {
  static class Mailbox {
    private int posted;

    @PretendThread(detached = true)
    void post(Object message) {
      posted += message.hashCode();
    }
  }

  static final class CountingMailbox extends Mailbox {
    private final LocalCounter counter = new LocalCounter();

    int next() {
      return counter.increment();
    }
  }

  static void run(Mailbox box, CountingMailbox counting) {
    box.post(new LocalCounter()); // !! argument.not.sendable
    box.post(TaskHandle.current()); // !! argument.not.sendable
    counting.post("text"); // !! argument.not.sendable
  }
}
