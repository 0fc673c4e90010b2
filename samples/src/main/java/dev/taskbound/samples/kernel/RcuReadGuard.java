package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.HoldsRcuRead;
import dev.taskbound.annotations.NotThreadSafe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An RCU read-side section, until closed: what was read under it is not freed before. Only the task
 * that has opened it may use it.
 *
 * <p>In Rust: {@code rcu::Guard}, which is not {@code Send} but has no lifetime.
 */
@NotThreadSafe
public final class RcuReadGuard implements AutoCloseable {
  private final HeldLocks locks;
  private final OwnerLease open;
  private final List<Hold> mappings = new ArrayList<>();

  private RcuReadGuard(TaskContext context) {
    this.locks = context.locks();
    this.open = new OwnerLease("RcuReadGuard");
    locks.enterRcu(open);
  }

  /**
   * Opens a section.
   *
   * @return the guard; closing it ends the section
   */
  @Acquires(HoldsRcuRead.class)
  public static RcuReadGuard lock() {
    return new RcuReadGuard(TaskContext.current());
  }

  /**
   * Finds the mapping of the current address space that contains an address, and locks it until the
   * section ends.
   *
   * @param address any address
   * @return the mapping, valid until this guard is closed; nothing if there is none, or it is being
   *     changed
   */
  public Optional<@Borrowed VmaRef> vmaLookup(long address) {
    Lease section = checked();
    MmUsers users = TaskContext.current().mm();
    VmaStruct vma = users == null ? null : users.mm.find(address);
    Hold hold = vma == null ? null : users.mm.lock(vma);
    if (hold == null) {
      return Optional.empty();
    }
    locks.addGuarded(hold);
    mappings.add(hold);
    return Optional.of(new VmaRef(vma, section));
  }

  /** Does nothing in a section; a statement of what the code around it relies on. */
  @HoldsRcuRead
  public static void assertHeld() {
    if (!TaskContext.current().locks().inRcu()) {
      throw new TaskContextViolation("RcuReadGuard.assertHeld called outside any section");
    }
  }

  /**
   * The lease of what is read under this guard.
   *
   * @return a lease that ends with the section
   * @throws TaskContextViolation if the guard is closed, or foreign to this pretend thread
   */
  Lease checked() {
    open.check("RcuReadGuard");
    requireOwnThread();
    return open;
  }

  /** Ends the section. Closing once more has no effect. */
  @Override
  public void close() {
    if (open.hasEnded()) {
      return; // the end of a try-with-resources after an early close
    }
    requireOwnThread();
    open.end();
    mappings.forEach(locks::releaseGuarded);
    locks.exitRcu(open);
  }

  private void requireOwnThread() {
    if (TaskContext.current().locks() != locks) {
      throw new TaskContextViolation("RcuReadGuard used in another task than its own");
    }
  }
}
