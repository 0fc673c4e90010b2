// A method of the same file only looks at what it is given, and can say so.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Owner;

final class OnlyLooksAtIt {
  static int run() {
    try (Owner owner = new Owner("a")) {
      return length(owner.lease()); // !! escape.by.argument
    }
  }

  static int length(Lease lease) {
    return lease.text().length();
  }

  static int count(LocalCounter counter) {
    return twice("counted", counter); // !! escape.by.argument
  }

  static int twice(String what, Object counter) {
    System.out.println(what + counter);
    return 2;
  }
}
