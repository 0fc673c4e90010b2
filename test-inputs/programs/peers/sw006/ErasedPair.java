// peer: sw006 reject: a pair that holds a confined closure stays confined as a plain object
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.Map;
import java.util.Optional;

final class ErasedPair {
  static void run() {
    LocalCounter counter = new LocalCounter();
    Runnable job = () -> counter.increment();
    Object erased = Optional.of(Map.entry("job", job));
    Boundaries.send(erased); // !! argument.not.sendable
  }
}
