// check: default
// source: https://github.com/datanucleus/datanucleus-core/issues/474
// Symptom: IllegalMonitorStateException from ReentrantLock.unlock, called by a thread that does not hold the lock.
// Beyond: java.util.concurrent locks are no capabilities of the shipped models, and no handle crosses: the lock itself is made to be shared.
package context.threaded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

class LockOfOtherThread {
  private final ReentrantLock lock = new ReentrantLock();
  private final Executor workers;

  LockOfOtherThread(Executor workers) {
    this.workers = workers;
  }

  CompletableFuture<Void> flush(Runnable work) {
    lock.lock();
    return CompletableFuture.runAsync(work, workers)
        .whenComplete((done, failure) -> lock.unlock());
  }
}
