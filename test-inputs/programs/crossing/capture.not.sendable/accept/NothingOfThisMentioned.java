// Crossing: a lambda that mentions nothing of its confined `this` does not capture it.
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;

@NotThreadSafe
final class NothingOfThisMentioned {
  private int sum;

  void run() {
    int copy = sum;
    Boundaries.detached(() -> System.out.println(copy));
    Boundaries.detached(NothingOfThisMentioned::report);
    sum++;
  }

  private static void report() {
    System.out.println("ran");
  }
}
