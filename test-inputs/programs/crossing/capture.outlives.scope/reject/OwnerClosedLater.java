// Key row: an owner that crossed a detached boundary is later closed or consumed here.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Owner;
import java.util.concurrent.Executor;

final class OwnerClosedLater {
  static void close(boolean flag) {
    Owner owner = new Owner("a");
    Boundaries.detached(
        () -> System.out.println(owner.lease().text())); // !! capture.outlives.scope
    if (flag) {
      owner.close();
    }
  }

  static void consume(Executor executor) {
    Owner owner = new Owner("b");
    executor.execute(owner::isClosed); // !! capture.outlives.scope
    Owner.finish(owner);
  }
}
