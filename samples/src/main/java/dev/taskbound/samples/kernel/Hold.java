package dev.taskbound.samples.kernel;

/** One acquisition of a lock, by one thread. */
final class Hold {
  final RwLock lock;
  final boolean exclusive;
  final Thread thread = Thread.currentThread();

  /**
   * Describes an acquisition by the running thread.
   *
   * @param lock the lock
   * @param exclusive whether nobody else may hold it
   */
  Hold(RwLock lock, boolean exclusive) {
    this.lock = lock;
    this.exclusive = exclusive;
  }

  /** Gives the lock back. */
  void release() {
    lock.release(this);
  }
}
