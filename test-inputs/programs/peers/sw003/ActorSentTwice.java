// peer: sw003 accept: a closure over a thread-safe object is handed over, made anew, handed over
import dev.taskbound.inputs.prelude.Boundaries;
import java.util.concurrent.atomic.AtomicInteger;

final class ActorSentTwice {
  static final class Actor {
    private final AtomicInteger calls = new AtomicInteger();

    int call() {
      return calls.incrementAndGet();
    }
  }

  static void run() {
    Actor actor = new Actor();
    Runnable job = () -> actor.call();
    Boundaries.detached(job);
    job = () -> actor.call();
    Boundaries.detached(job);
  }
}
