package dev.taskbound.differential.gen;

import java.util.List;

/** Which locks may be taken, so that no program has to wait for itself. */
final class Locks {
  /** What stands for the read side of RCU. */
  static final Object RCU = new Object();

  private Locks() {}

  /** Tells whether the program may use locks as such. */
  static boolean areGenerated(Site site) {
    return site.program().plan().features().contains(Feature.CAPABILITIES);
  }

  /** Tells whether the lock of an address space can be taken to read. */
  static boolean canRead(Site site, Object space) {
    return space != null
        && site.state().held().stream()
            .filter(hold -> hold.lock() == space)
            .noneMatch(hold -> hold.exclusive() || hold.strand() == site.strand());
  }

  /** Tells whether the lock of an address space can be taken to write. */
  static boolean canWrite(Site site, Object space) {
    return space != null && site.state().held().stream().noneMatch(hold -> hold.lock() == space);
  }

  /** Tells whether the running pretend thread does not hold a lock. */
  static boolean isFree(Site site, Object lock) {
    return site.state().held().stream()
        .noneMatch(hold -> hold.lock() == lock && hold.strand() == site.strand());
  }

  /** Returns the acquisitions that prove to the running pretend thread that a lock is held. */
  static List<Hold> proofs(Site site, Object lock, Obj through) {
    return site.state().held().stream()
        .filter(hold -> hold.lock() == lock && hold.strand() == site.strand())
        .filter(hold -> hold.through() == through && isProof(site, hold))
        .toList();
  }

  /** Tells whether a lock is known to be held: the caller of a method may hold it or not. */
  static boolean isProof(Site site, Hold hold) {
    return site.state().surely(hold) && hold.born() >= site.limits().helperStart();
  }

  /** Notes that a value is closed: it and the lock that it holds. */
  static void close(State state, Obj value) {
    state.end(value);
    state.held().stream().filter(hold -> hold.guard() == value).toList().forEach(state::release);
  }
}
