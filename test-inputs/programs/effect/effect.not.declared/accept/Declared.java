// Effects that the signature tells.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.EndsBorrows;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;

final class Declared {
  static int consumes(@Consumes Owner owner) {
    int length = owner.lease().text().length();
    owner.close();
    return length;
  }

  static void consumesByCall(@Consumes Owner owner, boolean early) {
    if (early) {
      Owner.finish(owner);
    } else {
      consumes(owner);
    }
  }

  static int triesIt(@Consumes Owner owner) {
    try (owner) {
      return owner.lease().text().length();
    }
  }

  static void endsBorrows(@EndsBorrows Pool pool, int rounds) {
    for (int i = 0; i < rounds; i++) {
      pool.slice(i).size();
      pool.reset();
    }
  }

  static void endsBorrowsAndMore(@Consumes Pool pool) {
    pool.reset();
    pool.close();
  }

  static <T extends AutoCloseable> void generic(@Consumes T resource) throws Exception {
    resource.close();
  }

  static void notAlways(@Consumes Owner owner, boolean really) {
    if (really) {
      owner.close();
    }
  }
}
