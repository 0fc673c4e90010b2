package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.HoldsMmapRead;
import dev.taskbound.annotations.HoldsMmapWrite;
import dev.taskbound.annotations.Releases;
import java.util.Optional;

/**
 * An address space. It may be without users, and has no mappings then; see {@link #getNotZero}.
 *
 * <p>In Rust: {@code Mm}, that is {@code struct mm_struct} with a count of {@code mm_count}.
 */
public class Mm {
  private final MmStruct mm;
  private final Lease lease;

  Mm(MmStruct mm, Lease lease) {
    this.mm = mm;
    this.lease = lease;
  }

  /**
   * Becomes a user, unless there is none left.
   *
   * @return an owned reference that keeps the mappings, or nothing if they are gone
   */
  public Optional<Ref<MmWithUser>> getNotZero() {
    MmUsers users = checked().users;
    return users.tryAcquire() ? Optional.of(new Ref<>(users)) : Optional.empty();
  }

  /**
   * Takes a count that keeps the address space known, but not its mappings.
   *
   * @return an owned reference
   */
  public Ref<Mm> grab() {
    MmStruct checked = checked();
    checked.acquire();
    return new Ref<>(checked);
  }

  /**
   * Locks the mappings for reading, waiting for writers.
   *
   * @return the guard; closing it unlocks
   * @throws SelfDeadlockException if this task holds the lock already
   */
  @Acquires(HoldsMmapRead.class)
  public MmapReadGuard mmapReadLock() {
    MmStruct checked = checked();
    TaskContext context = TaskContext.current();
    Hold hold = checked.acquire(context.locks(), false);
    return new MmapReadGuard(new MmapHold(checked, context, hold, lease));
  }

  /**
   * Locks the mappings for reading, if that is possible at once.
   *
   * @return the guard, or nothing if the lock is busy
   */
  @Acquires(HoldsMmapRead.class)
  public Optional<MmapReadGuard> mmapReadTryLock() {
    MmStruct checked = checked();
    TaskContext context = TaskContext.current();
    if (context.locks().holds(checked.lock)) {
      return Optional.empty();
    }
    Hold hold = checked.lock.tryAcquire(false).orElse(null);
    if (hold == null) {
      return Optional.empty();
    }
    return Optional.of(new MmapReadGuard(new MmapHold(checked, context, hold, lease)));
  }

  /**
   * Locks the mappings for writing, waiting for readers and writers.
   *
   * @return the guard; closing it unlocks
   * @throws SelfDeadlockException if this task holds the lock already
   */
  @Acquires(HoldsMmapWrite.class)
  public MmapWriteGuard mmapWriteLock() {
    MmStruct checked = checked();
    TaskContext context = TaskContext.current();
    Hold hold = checked.acquire(context.locks(), true);
    return new MmapWriteGuard(new MmapHold(checked, context, hold, lease));
  }

  /**
   * Locks a single mapping for reading, without the mmap lock.
   *
   * @param address an address in the mapping
   * @return the guard, or nothing if there is no mapping or it is being changed: take the mmap lock
   *     then
   */
  public Optional<VmaReadGuard> lockVmaUnderRcu(long address) {
    MmStruct checked = checked();
    VmaStruct vma = checked.find(address);
    Hold hold = vma == null ? null : checked.lock(vma);
    if (hold == null) {
      return Optional.empty();
    }
    return Optional.of(new VmaReadGuard(vma, TaskContext.current(), hold, lease));
  }

  /**
   * Locks the mappings for reading, waiting for writers; {@link #mmapReadUnlockRaw} unlocks.
   *
   * @throws SelfDeadlockException if this task holds the lock already
   */
  @Acquires(HoldsMmapRead.class)
  public void mmapReadLockRaw() {
    HeldLocks locks = TaskContext.current().locks();
    locks.addRaw(checked().acquire(locks, false));
  }

  /** Unlocks what {@link #mmapReadLockRaw} has locked. */
  @Releases(HoldsMmapRead.class)
  public void mmapReadUnlockRaw() {
    if (!TaskContext.current().locks().releaseRaw(checked().lock)) {
      throw new TaskContextViolation("Mm: the mmap lock is released, but not held");
    }
  }

  /**
   * The number of mappings.
   *
   * @return the number, which does not change while the lock is held
   */
  @HoldsMmapRead
  public int mapCount() {
    MmStruct checked = checked();
    if (!TaskContext.current().locks().holds(checked.lock)) {
      throw new TaskContextViolation("Mm.mapCount called without the mmap lock");
    }
    return checked.mapCount();
  }

  /**
   * The address space itself.
   *
   * @return what this handle is of
   * @throws TaskContextViolation if the handle is dead
   */
  final MmStruct checked() {
    lease.check("Mm");
    return mm;
  }

  /**
   * What keeps this handle alive.
   *
   * @return the lease that views of it depend on
   */
  final Lease lease() {
    return lease;
  }
}
