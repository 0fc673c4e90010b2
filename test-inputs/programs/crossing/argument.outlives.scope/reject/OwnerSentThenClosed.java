// Key row: an owner that crossed a detached boundary is later closed or consumed here.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;

final class OwnerSentThenClosed {
  static void byTry() {
    try (Pool pool = new Pool()) {
      Boundaries.send(pool); // !! argument.outlives.scope
    }
  }

  static void byHand() {
    Owner owner = new Owner("a");
    Runnable print = () -> System.out.println(owner.lease().text());
    Boundaries.detached(print); // !! argument.outlives.scope
    owner.close();
  }
}
