// peer: sw012 accept: a closure over a local that holds a thread-safe object is handed over
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.Boundaries;
import java.util.concurrent.atomic.AtomicInteger;

final class ActorInLocal {
  @Unconfined
  static final class Actor {
    private final AtomicInteger calls = new AtomicInteger();

    int call() {
      return calls.incrementAndGet();
    }
  }

  static void run() {
    final Actor actor = new Actor();
    Boundaries.detached(() -> actor.call());
  }
}
