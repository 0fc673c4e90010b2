package dev.taskbound.samples.kernel;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** The lease that an owner (a reference, a guard, a hook's scope) gives to its borrows. */
final class OwnerLease implements Lease {
  private final String owner;
  private final List<Lease> outer;
  private final AtomicBoolean ended = new AtomicBoolean();

  /**
   * Starts a lease.
   *
   * @param owner how to name the owner in messages
   * @param outer the leases that this one depends on: it is over when any of them is
   */
  OwnerLease(String owner, Lease... outer) {
    this.owner = owner;
    this.outer = List.of(outer);
  }

  /**
   * Ends the lease, once.
   *
   * @return true if this call ended it, false if it had ended before
   */
  boolean end() {
    return ended.compareAndSet(false, true);
  }

  /**
   * Tells whether the owner itself has ended the lease.
   *
   * @return true after {@link #end}
   */
  boolean hasEnded() {
    return ended.get();
  }

  @Override
  public void check(String handle) {
    if (ended.get()) {
      throw new TaskContextViolation(handle + " used after its " + owner + " was released");
    }
    for (Lease lease : outer) {
      lease.check(handle);
    }
  }
}
