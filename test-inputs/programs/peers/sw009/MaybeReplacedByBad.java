// peer: sw009 reject: on one path a confined closure replaces a harmless one before the hand-over
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class MaybeReplacedByBad {
  static void run(boolean count) {
    LocalCounter counter = new LocalCounter();
    Runnable job = () -> {};
    if (count) {
      job = () -> counter.increment();
    }
    Boundaries.detached(job); // !! argument.not.sendable
  }
}
