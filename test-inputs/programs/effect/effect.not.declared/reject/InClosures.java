// A closure that runs here does to the parameters of the method what the method does.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;

final class InClosures {
  static void lambda(Owner owner) {
    Boundaries.now(() -> owner.close()); // !! effect.not.declared
  }

  static void reference(Owner owner) {
    Boundaries.now(owner::close); // !! effect.not.declared
  }

  static void pretendThread(Owner owner) {
    Boundaries.scoped(() -> owner.close()); // !! effect.not.declared
  }

  static void argument(Owner owner) {
    once(() -> Owner.finish(owner)); // !! effect.not.declared
  }

  private static void once(@RunsImmediately @Consumes Runnable body) {
    body.run();
  }

  static void borrows(Pool pool) {
    Boundaries.now(() -> pool.reset()); // !! effect.not.declared
  }

  static void context() {
    Boundaries.now(() -> Contexts.leave()); // !! effect.not.declared
  }
}
