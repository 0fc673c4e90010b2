package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.Releases;
import dev.taskbound.annotations.RunsImmediately;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Rows behind a lock, which is taken raw, by a guard, or for one closure. */
public class Table {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final List<String> rows = new ArrayList<>();

  /** Locks for reading; {@link #unlockRead} unlocks. */
  @Acquires(HoldsTableRead.class)
  public void lockRead() {
    lock.readLock().lock();
  }

  /** Locks for reading, if that is possible at once, and returns whether it was. */
  @Acquires(HoldsTableRead.class)
  public boolean tryLockRead() {
    return lock.readLock().tryLock();
  }

  /** Ends {@link #lockRead} or a {@link #tryLockRead} that was true. */
  @Releases(HoldsTableRead.class)
  public void unlockRead() {
    lock.readLock().unlock();
  }

  /** Locks for writing; {@link #unlockWrite} unlocks. */
  @Acquires(HoldsTableWrite.class)
  public void lockWrite() {
    lock.writeLock().lock();
  }

  /** Ends {@link #lockWrite}. */
  @Releases(HoldsTableWrite.class)
  public void unlockWrite() {
    lock.writeLock().unlock();
  }

  /** Locks for reading until the guard is closed. */
  @Acquires(HoldsTableRead.class)
  public TableGuard read() {
    return new TableGuard(rows, lock.readLock());
  }

  /** Locks for reading until the guard is closed; there is no guard if the lock is busy. */
  @Acquires(HoldsTableRead.class)
  public Optional<TableGuard> tryRead() {
    return lock.isWriteLocked() ? Optional.empty() : Optional.of(read());
  }

  /** Locks for writing until the guard is closed. */
  @Acquires(HoldsTableWrite.class)
  public TableGuard write() {
    return new TableGuard(rows, lock.writeLock());
  }

  /** Returns the number of rows. */
  @HoldsTableRead
  public int size() {
    return rows.size();
  }

  /** Adds a row. */
  @HoldsTableWrite
  public void put(String row) {
    rows.add(row);
  }

  /** Adds the rows of {@code other}, which must be locked as well. */
  @HoldsTableWrite
  @HoldsTableRead("other")
  public void putAll(Table other) {
    rows.addAll(other.rows);
  }

  /** Returns the number of rows of both tables. */
  @HoldsTableRead({"first", "second"})
  public static int sizeOfBoth(Table first, Table second) {
    return first.size() + second.size();
  }

  /** Runs {@code body} with this table locked for reading. */
  public void reading(@HoldsTableRead @RunsImmediately Runnable body) {
    lockRead();
    try {
      body.run();
    } finally {
      unlockRead();
    }
  }

  /** Runs {@code body} with {@code table} locked for writing and returns its result. */
  public static <T> T writing(
      Table table, @HoldsTableWrite("table") @RunsImmediately Supplier<T> body) {
    table.lockWrite();
    try {
      return body.get();
    } finally {
      table.unlockWrite();
    }
  }
}
