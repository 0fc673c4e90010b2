// An owner crosses a detached boundary inside a scoped closure, and is closed after that closure has ended.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Owner;

final class DetachedInsideScopedClosure {
  static void closedBelow() {
    Owner owner = new Owner("a");
    Boundaries.scoped(() -> Boundaries.detached(() -> owner.isClosed())); // !! capture.outlives.scope
    owner.close();
  }

  static void endOfTry() {
    try (Owner owner = new Owner("a")) {
      Boundaries.scoped(() -> Boundaries.detached(() -> System.out.println(owner.lease()))); // !! capture.outlives.scope
    }
  }
}
