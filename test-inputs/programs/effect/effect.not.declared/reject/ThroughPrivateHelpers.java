// Private helpers are inferred; the report stands at their call in the method that is not private.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;

final class ThroughPrivateHelpers {
  private final Owner owner = new Owner("a");

  static void parameter(Owner owner) {
    first(owner, "why"); // !! effect.not.declared
  }

  static void borrows(Pool pool) {
    clear(pool); // !! effect.not.declared
  }

  void field() {
    drop(); // !! effect.not.declared
  }

  static void fieldOfParameter(ThroughPrivateHelpers other) {
    other.drop(); // !! effect.not.declared
  }

  static void leaves() {
    leave(true); // !! effect.not.declared
  }

  private static void first(Owner owner, String why) {
    if (!why.isEmpty()) {
      second(owner);
    }
  }

  private static void second(Owner owner) {
    owner.close();
  }

  private static void clear(Pool pool) {
    pool.reset();
  }

  private void drop() {
    owner.close();
  }

  private static void leave(boolean really) {
    if (really) {
      Contexts.leave();
    }
  }
}
