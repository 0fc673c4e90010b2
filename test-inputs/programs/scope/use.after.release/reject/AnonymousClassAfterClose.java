// An anonymous class captures like a lambda.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class AnonymousClassAfterClose {
  static void run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    Runnable show =
        new Runnable() {
          @Override
          public void run() {
            lease.text();
          }
        };
    owner.close();
    show.run(); // !! use.after.release
  }
}
