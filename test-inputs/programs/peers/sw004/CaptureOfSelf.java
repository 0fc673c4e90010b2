// peer: sw004 reject: a closure in a variable reads a confined field of its object
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class CaptureOfSelf {
  private final LocalCounter counter = new LocalCounter();

  void run() {
    Runnable job = () -> counter.increment();
    Boundaries.detached(job); // !! argument.not.sendable
  }
}
