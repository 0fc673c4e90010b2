// Key row: an exception that carries a non-sendable value leaves the closure.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class ThrownCarrier {
  static final class CountFailure extends RuntimeException {
    private final LocalCounter counter;

    CountFailure(LocalCounter counter) {
      super("count failed");
      this.counter = counter;
    }

    int count() {
      return counter.get();
    }
  }

  static void run(int limit) {
    Boundaries.scoped(
        () -> {
          LocalCounter counter = new LocalCounter();
          if (counter.increment() > limit) {
            throw new CountFailure(counter); // !! result.not.sendable
          }
        });
  }
}
