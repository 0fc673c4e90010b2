// @AssertThreadSafe lifts sendability only, never a borrow.

import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.LocalCounter;

@AssertThreadSafe(reason = "the lease is immutable")
final class AssertedThreadSafe {
  private final LocalCounter counter = new LocalCounter();
  private @Borrowed Lease lease; // !! escape.to.field

  boolean isSet() {
    return lease != null && counter.get() > 0;
  }
}
