// The exception is already dead at its throw: use after release is the key.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class AfterTheResource {
  @Borrowed
  static final class LeaseFailure extends Exception {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  static void check(@Borrowed Lease lease) throws LeaseFailure {
    throw new LeaseFailure(lease);
  }

  static void run() throws LeaseFailure {
    try (Owner owner = new Owner("a")) {
      check(owner.lease());
    } catch (LeaseFailure e) {
      throw e; // !! use.after.release
    }
  }
}
