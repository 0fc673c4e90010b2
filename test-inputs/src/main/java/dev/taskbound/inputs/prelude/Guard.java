package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;

/** A guard that the task which opened it must close; it owns what it shows. */
@CurrentTaskOnly
public final class Guard implements AutoCloseable {
  private boolean open = true;

  /** Opens a guard in the current task context. */
  public static Guard open() {
    return new Guard();
  }

  /** Returns what is guarded, borrowed from this guard. */
  public @Borrowed Lease guarded() {
    return new Lease(open ? "open" : "closed");
  }

  /** Ends the guard and what was borrowed from it. */
  @Override
  public void close() {
    open = false;
  }
}
