// The resource is consumed on one path inside its own try-with-resources.

import dev.taskbound.inputs.prelude.Owner;

final class ConsumedInsideItsOwnTry {
  static String run(boolean early) {
    try (Owner owner = new Owner("a")) {
      if (early) {
        Owner.finish(owner);
        return "";
      }
      return owner.lease().text();
    }
  }
}
