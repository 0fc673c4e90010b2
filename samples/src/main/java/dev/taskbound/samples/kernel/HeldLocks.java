package dev.taskbound.samples.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * The locks that one pretend thread holds. They do not cross into the closures of other pretend
 * threads, although those may run on the same real thread; raw enters and exits keep them.
 *
 * <p>Used by its own thread only.
 */
final class HeldLocks {
  private final List<Hold> guarded = new ArrayList<>();
  private final List<Hold> raw = new ArrayList<>();
  private final List<OwnerLease> rcuSections = new ArrayList<>();

  /**
   * Records a lock that a guard gives back.
   *
   * @param hold the acquisition
   */
  void addGuarded(Hold hold) {
    guarded.add(hold);
  }

  /**
   * Gives back a lock whose guard is closed.
   *
   * @param hold the acquisition
   */
  void releaseGuarded(Hold hold) {
    if (guarded.remove(hold)) {
      hold.release();
    }
  }

  /**
   * Records a lock taken without a guard.
   *
   * @param hold the acquisition
   */
  void addRaw(Hold hold) {
    raw.add(hold);
  }

  /**
   * Gives back a lock taken without a guard.
   *
   * @param lock the lock
   * @return false if it was not held so
   */
  boolean releaseRaw(RwLock lock) {
    for (Hold hold : raw) {
      if (hold.lock == lock) {
        raw.remove(hold);
        hold.release();
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a lock is held, in whatever way.
   *
   * @param lock the lock
   * @return true if it is held here
   */
  boolean holds(RwLock lock) {
    return contains(guarded, lock) || contains(raw, lock);
  }

  /**
   * Opens an RCU read-side section; sections nest.
   *
   * @param section the lease of what is read in it
   */
  void enterRcu(OwnerLease section) {
    rcuSections.add(section);
  }

  /**
   * Closes an RCU read-side section.
   *
   * @param section the lease of what was read in it
   */
  void exitRcu(OwnerLease section) {
    rcuSections.remove(section);
  }

  /**
   * Tells whether an RCU read-side section is open.
   *
   * @return true inside a section
   */
  boolean inRcu() {
    return !rcuSections.isEmpty();
  }

  /**
   * Gives everything back at the end of the pretend thread, so that a forgotten lock blocks nobody.
   *
   * @return true if a lock taken without a guard was still held
   */
  boolean releaseAll() {
    boolean forgotten = !raw.isEmpty();
    guarded.forEach(Hold::release);
    raw.forEach(Hold::release);
    guarded.clear();
    raw.clear();
    rcuSections.forEach(OwnerLease::end);
    rcuSections.clear();
    return forgotten;
  }

  private static boolean contains(List<Hold> holds, RwLock lock) {
    for (Hold hold : holds) {
      if (hold.lock == lock) {
        return true;
      }
    }
    return false;
  }
}
