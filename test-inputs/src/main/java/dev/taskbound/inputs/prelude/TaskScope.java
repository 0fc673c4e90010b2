package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.PretendThread;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A scope whose forked closures all end before it is closed. */
public final class TaskScope implements AutoCloseable {
  private final List<Runnable> waiting = new ArrayList<>();

  /** Runs {@code body} in a new task context, before this scope is closed. */
  public void fork(@PretendThread(until = "this") Runnable body) {
    waiting.add(body);
  }

  /** Runs {@code body} in a new task context, before this scope is closed. */
  public <T> void forkCall(@PretendThread(until = "this") Callable<T> body) {
    waiting.add(
        () -> {
          try {
            body.call();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** Runs what was forked and not yet run. */
  public void join() {
    waiting.forEach(Runnable::run);
    waiting.clear();
  }

  /** Waits for all that was forked, and ends the scope. */
  @Override
  public void close() {
    join();
  }
}
