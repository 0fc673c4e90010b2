// Only private and local methods are inferred: these are not, so they have to say it themselves.

import dev.taskbound.inputs.prelude.Owner;

final class NotPrivate {
  static void helper(Owner owner) {
    owner.close(); // !! effect.not.declared
  }

  static void caller(Owner owner) {
    helper(owner);
    owner.lease().text();
  }

  private static final class Inner {
    void end(Owner owner) {
      owner.close(); // !! effect.not.declared
    }
  }

  interface Ending {
    default void end(Owner owner) {
      owner.close(); // !! effect.not.declared
    }
  }

  enum Way {
    HARD;

    void end(Owner owner) {
      owner.close(); // !! effect.not.declared
    }
  }

  static void useInner(Owner owner) {
    new Inner().end(owner);
  }
}
