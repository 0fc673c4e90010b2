package dev.taskbound.samples.kernel;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A reference-counted object. It starts with one count, which belongs to its creator.
 *
 * @param <T> the type of the handles through which users see it
 */
abstract class Counted<T> {
  private final AtomicInteger count = new AtomicInteger(1);

  /**
   * Makes a handle that is valid as long as the given lease.
   *
   * @param lease what keeps the handle alive
   * @return a new handle; it holds no count of its own
   */
  abstract T view(Lease lease);

  /** Frees what the object holds; called once, when the last count is dropped. */
  abstract void free();

  /**
   * Takes one more count.
   *
   * @throws IllegalStateException if there is none left, which happens only to objects that are
   *     read under RCU without a count
   */
  final void acquire() {
    if (!tryAcquire()) {
      throw new IllegalStateException("no count is left to take; acquire conditionally");
    }
  }

  /**
   * Takes one more count, unless there is none left.
   *
   * @return whether a count was taken
   */
  final boolean tryAcquire() {
    return count.getAndUpdate(n -> n == 0 ? 0 : n + 1) != 0;
  }

  /** Drops one count, and frees the object if it was the last. */
  final void release() {
    int left = count.decrementAndGet();
    if (left < 0) {
      throw new AssertionError("released an object without counts");
    }
    if (left == 0) {
      free();
    }
  }

  /**
   * The number of counts, for tests and messages.
   *
   * @return a number that other threads may change at any time
   */
  final int count() {
    return count.get();
  }
}
