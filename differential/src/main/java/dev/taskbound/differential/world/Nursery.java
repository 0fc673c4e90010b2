package dev.taskbound.differential.world;

import dev.taskbound.annotations.PretendThread;
import dev.taskbound.samples.kernel.Syscall;
import java.util.ArrayList;
import java.util.List;

/** A scope whose forked closures run when it is closed, each in a task context of its own. */
public final class Nursery implements AutoCloseable {
  private final List<Runnable> forked = new ArrayList<>();

  /** Opens a scope. */
  public Nursery() {}

  /**
   * Lets a closure run before this scope has ended.
   *
   * @param body the closure
   */
  public void fork(@PretendThread(until = "this") Runnable body) {
    forked.add(body);
  }

  /** Runs what was forked, and ends the scope. */
  @Override
  public void close() {
    List<Runnable> all = new ArrayList<>(forked);
    forked.clear();
    for (Runnable body : all) {
      Syscall.run(
          () -> {
            body.run();
          });
    }
  }
}
