// Strict mode: inferred helpers need no annotations.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Function;
import java.util.function.Supplier;

final class Strict {
  private int count;

  private static <T> T retry(Supplier<T> body) {
    try {
      return body.get();
    } catch (IllegalStateException e) {
      return body.get();
    }
  }

  private static Runnable twice(Runnable body) {
    return () -> {
      body.run();
      body.run();
    };
  }

  private void later(Runnable body) {
    Boundaries.detached(
        () -> {
          try {
            body.run();
          } finally {
            done();
          }
        });
  }

  private synchronized void done() {
    count++;
  }

  private <R> R withOwner(Function<Owner, R> body) {
    try (Owner owner = new Owner("own")) {
      return body.apply(owner);
    }
  }

  void go(LocalCounter counter, String text) {
    int next = retry(() -> counter.increment());
    twice(() -> counter.increment()).run();
    later(() -> System.out.println(text + next));
    String own = withOwner(owner -> owner.lease().text() + counter.get());
    System.out.println(own);
    try (Owner owner = new Owner("outer")) {
      Lease lease = owner.lease();
      System.out.println(retry(() -> lease.text()));
    }
  }
}
