// The finally block closes the owner of what is thrown.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class FinallyCloses {
  @Borrowed
  static final class LeaseFailure extends RuntimeException {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  static int run(String number) {
    Owner owner = new Owner("a");
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      throw new LeaseFailure(owner.lease()); // !! escape.by.throw
    } finally {
      owner.close();
    }
  }
}
