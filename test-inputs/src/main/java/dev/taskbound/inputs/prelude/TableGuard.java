package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.RunsImmediately;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;

/** Holds the lock of a {@link Table} until it is closed; it lends the rows. */
@CurrentTaskOnly
public final class TableGuard implements AutoCloseable {
  private final List<String> rows;
  private final Lock lock;
  private boolean open = true;

  TableGuard(List<String> rows, Lock lock) {
    this.rows = rows;
    this.lock = lock;
    lock.lock();
  }

  /** Returns the first row, borrowed from this guard. */
  public @Borrowed Entry first() {
    return new Entry(rows.isEmpty() ? "" : rows.get(0));
  }

  /** Gives each row to {@code action}. */
  public void forEach(@RunsImmediately Consumer<@Borrowed Entry> action) {
    rows.forEach(row -> action.accept(new Entry(row)));
  }

  /** Closes {@code guard} for its caller. */
  public static void finish(@Consumes TableGuard guard) {
    guard.close();
  }

  /** Unlocks, once. */
  @Override
  public void close() {
    if (open) {
      open = false;
      lock.unlock();
    }
  }
}
