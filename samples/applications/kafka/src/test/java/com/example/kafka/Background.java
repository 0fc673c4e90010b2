package com.example.kafka;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** What happens on other threads. */
final class Background {
  private Background() {}

  /** Starts a thread; for a shutdown hook, under its name. */
  static FutureTask<Void> start(Runnable body) {
    FutureTask<Void> task = new FutureTask<>(body, null);
    new Thread(task, body instanceof Thread hook ? hook.getName() : "loop").start();
    return task;
  }

  /** Waits for the end; throws what was thrown. */
  static void end(FutureTask<Void> task) throws Throwable {
    try {
      task.get(30, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause();
    }
  }
}
