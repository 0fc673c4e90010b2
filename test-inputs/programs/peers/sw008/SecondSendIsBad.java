// peer: sw008 reject: a variable's first closure is harmless, the second one handed over is not
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class SecondSendIsBad {
  static void run() {
    LocalCounter counter = new LocalCounter();
    Runnable job = () -> {};
    Boundaries.detached(job);
    job = () -> counter.increment();
    Boundaries.detached(job); // !! argument.not.sendable
  }
}
