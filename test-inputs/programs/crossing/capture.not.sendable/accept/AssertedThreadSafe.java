// Accepted list: @AssertThreadSafe classes, although a field of theirs is not sendable.
import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class AssertedThreadSafe {
  @AssertThreadSafe(reason = "every access holds the monitor of this object")
  static final class SharedCount {
    private final LocalCounter counter = new LocalCounter();

    synchronized int next() {
      return counter.increment();
    }
  }

  static void run(SharedCount shared) {
    Boundaries.detached(() -> System.out.println(shared.next()));
    Boundaries.detached(shared::next);
  }
}
