// peer: oc012 accept: an exception object holds a borrow, but is never thrown
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;

final class ExceptionNotThrown {
  @Borrowed
  static final class Lost extends RuntimeException {
    private final transient @Borrowed Lease lease;

    Lost(@Borrowed Lease lease) {
      this.lease = lease;
    }

    int length() {
      return lease.text().length();
    }
  }

  static int run(@Borrowed Lease lease) {
    Lost lost = new Lost(lease);
    return lost.length();
  }
}
