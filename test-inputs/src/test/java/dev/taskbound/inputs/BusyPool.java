package dev.taskbound.inputs;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/**
 * A pool whose threads are all busy: what it is given runs when the test says so, on a thread of
 * its own. So the order of what happens is always the same, and is one that happens in production.
 */
public final class BusyPool implements Executor {
  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

  /** Puts the task into the queue. */
  @Override
  public void execute(Runnable task) {
    waiting.add(task);
  }

  /** Runs what is in the queue and waits for its end; throws what one of the tasks throws. */
  public void catchUp() {
    for (Runnable task = waiting.poll(); task != null; task = waiting.poll()) {
      elsewhere(task);
    }
  }

  /** Runs a task on another thread and waits for its end; throws what it throws. */
  public static void elsewhere(Runnable task) {
    try {
      CompletableFuture.runAsync(task, each -> new Thread(each, "pool").start()).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }
}
