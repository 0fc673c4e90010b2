package dev.taskbound.samples.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A lock for many readers or one writer. Unlike the one in {@code java.util.concurrent} it knows
 * acquisitions, not threads: a thread that pretends to be two tasks holds it twice.
 */
final class RwLock {
  private final String name;
  private final List<Hold> holds = new ArrayList<>();

  /**
   * Creates a lock that is free.
   *
   * @param name how to name the lock in messages
   */
  RwLock(String name) {
    this.name = name;
  }

  /**
   * Waits for the lock and takes it.
   *
   * @param exclusive whether nobody else may hold it
   * @return the acquisition
   * @throws SelfDeadlockException if this thread itself is in the way
   */
  synchronized Hold acquire(boolean exclusive) {
    Hold mine = new Hold(this, exclusive);
    boolean interrupted = false;
    while (isBlocked(mine)) {
      if (isBlockedByItself(mine)) {
        throw new SelfDeadlockException("this thread already holds " + name);
      }
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    holds.add(mine);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return mine;
  }

  /**
   * Takes the lock if that is possible at once.
   *
   * @param exclusive whether nobody else may hold it
   * @return the acquisition, or nothing
   */
  synchronized Optional<Hold> tryAcquire(boolean exclusive) {
    Hold mine = new Hold(this, exclusive);
    if (isBlocked(mine)) {
      return Optional.empty();
    }
    holds.add(mine);
    return Optional.of(mine);
  }

  /**
   * Gives one acquisition back.
   *
   * @param hold the acquisition
   */
  synchronized void release(Hold hold) {
    holds.remove(hold);
    notifyAll();
  }

  private boolean isBlocked(Hold wanted) {
    for (Hold hold : holds) {
      if (wanted.exclusive || hold.exclusive) {
        return true;
      }
    }
    return false;
  }

  private boolean isBlockedByItself(Hold wanted) {
    for (Hold hold : holds) {
      if (hold.thread == wanted.thread && (wanted.exclusive || hold.exclusive)) {
        return true;
      }
    }
    return false;
  }
}
