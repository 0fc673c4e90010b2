package dev.taskbound.differential.world;

import dev.taskbound.annotations.AnyTask;
import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.samples.kernel.Home;

/** A connection for one task, which may be kept; its rows may not. */
@NotThreadSafe
public final class Session implements AutoCloseable {
  private final Home home = Home.here();
  private final Lifetime open = new Lifetime("Session", null);
  private volatile boolean cancelled;

  /** Creates a session of the running task. */
  public Session() {}

  /**
   * Lends a row.
   *
   * @return a row, valid in this task context until the session is closed
   */
  public @CurrentTaskOnly Row row() {
    count();
    return new Row(open);
  }

  /**
   * Counts rows.
   *
   * @return some number
   */
  public int count() {
    home.requirePretendThread("Session");
    open.check("Session");
    return cancelled ? 0 : 1;
  }

  /** Stops what the session does; any task may say so. */
  @AnyTask
  public void cancel() {
    open.check("Session");
    cancelled = true;
  }

  /** Ends the session; a second time is an error. */
  @Consumes
  public void end() {
    count();
    open.end();
  }

  /** Ends the session. Closing once more has no effect. */
  @Override
  public void close() {
    if (!open.hasEnded()) {
      home.requirePretendThread("Session");
      open.end();
    }
  }
}
