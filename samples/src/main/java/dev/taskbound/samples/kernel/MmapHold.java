package dev.taskbound.samples.kernel;

/** What the guards of the mmap lock have in common: the lock, and the lease of their borrows. */
final class MmapHold {
  private final MmStruct mm;
  private final TaskContext context;
  private final Hold hold;
  private final Lease owner;
  private final OwnerLease open;
  private volatile OwnerLease lent;

  /**
   * Records a lock that was just taken.
   *
   * @param mm what is locked
   * @param context the task context that has locked it
   * @param hold the acquisition
   * @param owner what the guard is borrowed from
   */
  MmapHold(MmStruct mm, TaskContext context, Hold hold, Lease owner) {
    this.mm = mm;
    this.context = context;
    this.hold = hold;
    this.owner = owner;
    this.open = new OwnerLease("guard of the mmap lock", owner, context);
    this.lent = new OwnerLease("guard's last change", open);
    context.locks().addGuarded(hold);
  }

  /**
   * The locked address space, for the guard that is used now.
   *
   * @param guard how to name the guard in messages
   * @return the address space
   * @throws TaskContextViolation if the guard is closed, dead, or foreign to this task context
   */
  MmStruct checked(String guard) {
    open.check(guard);
    context.requireCurrent(guard);
    return mm;
  }

  /**
   * The lease of what is borrowed from now on.
   *
   * @return a lease that ends with the guard, or with the next change
   */
  Lease lend() {
    return lent;
  }

  /**
   * The lease of what lasts as long as the guard, whatever is unmapped meanwhile.
   *
   * @return a lease that ends with the guard
   */
  Lease whileOpen() {
    return open;
  }

  /** Ends what was borrowed up to now. */
  void endBorrows() {
    lent.end();
    lent = new OwnerLease("guard's last change", open);
  }

  /**
   * Unlocks, once.
   *
   * @param guard how to name the guard in messages
   * @throws TaskContextViolation if the guard is dead, or foreign to this task context
   */
  void unlock(String guard) {
    if (open.hasEnded()) {
      return; // the end of a try-with-resources after an early close
    }
    context.requireCurrent(guard);
    open.end();
    context.locks().releaseGuarded(hold);
    owner.check(guard);
  }
}
