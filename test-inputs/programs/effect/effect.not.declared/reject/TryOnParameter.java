// A try statement with a parameter as its resource closes the parameter.

import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;

final class TryOnParameter {
  static int variable(Owner owner) {
    try (owner) { // !! effect.not.declared
      return owner.lease().text().length();
    }
  }

  static int declaration(Owner owner) {
    try (Owner same = owner) { // !! effect.not.declared
      return same.lease().text().length();
    }
  }

  static int second(Owner owner) {
    try (Pool pool = new Pool();
        Owner same = owner) { // !! effect.not.declared
      return same.lease().text().length() + pool.handedOut();
    }
  }

  private final Owner field = new Owner("a");

  int ofField() {
    try (field) { // !! effect.not.declared
      return field.lease().text().length();
    }
  }
}
