package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.AnyTask;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.NotThreadSafe;

/** A connection for one thread at a time, which may be kept in fields; it owns its rows. */
@NotThreadSafe
public class Session implements AutoCloseable {
  private volatile boolean cancelled;

  /** Returns the first row, borrowed from this session and confined to the current task. */
  public @CurrentTaskOnly Row firstRow() {
    return new Row(cancelled ? "" : "first");
  }

  /** Returns the number of rows. */
  public int count() {
    return cancelled ? 0 : 1;
  }

  /** Stops the running query; any task may call it. */
  @AnyTask
  public void cancel() {
    cancelled = true;
  }

  /** Ends the session and its rows. */
  @Override
  public void close() {
    cancelled = true;
  }
}
