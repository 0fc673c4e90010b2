// A closure has its effect where it runs; what is handed to it is its own.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Owner;
import java.util.Optional;

final class Closures {
  static int neverRun(Owner owner) {
    Runnable end = () -> owner.close();
    return owner.lease().text().length() + (end == null ? 0 : 1);
  }

  static void declared(@Consumes Owner owner) {
    Boundaries.now(() -> owner.close());
  }

  static void ownObjects() {
    Owner owner = new Owner("a");
    Boundaries.now(owner::close);
    Optional.of(new Owner("b")).ifPresent(Owner::close);
    Optional.of(new Owner("c")).ifPresent(given -> given.close());
  }

  @LeavesTaskContext
  static void context() {
    Boundaries.now(Contexts::leave);
  }
}
