// Key row: an exception that carries a handle does not leave where it is caught inside.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class CaughtInside {
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

  static void run() {
    Boundaries.scoped(
        () -> {
          try {
            throw new CountFailure(new LocalCounter());
          } catch (CountFailure e) {
            System.out.println(e.count());
          }
        });
    Boundaries.scoped(
        () -> {
          throw new IllegalStateException("count " + new LocalCounter().get());
        });
  }
}
