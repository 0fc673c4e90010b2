// A closure that escapes is this key wherever it goes: an exception that captured a borrow.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ThrownAnonymously {
  static void run() {
    try (Owner owner = new Owner("a")) {
      Lease lease = owner.lease();
      throw new IllegalStateException() {
        @Override
        public String getMessage() {
          return lease.text(); // !! escape.by.closure
        }
      };
    }
  }
}
