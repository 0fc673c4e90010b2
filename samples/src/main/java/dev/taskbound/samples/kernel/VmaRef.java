package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.HoldsVmaRead;
import java.util.Optional;

/**
 * A mapping that is kept in place by a lock, the mmap lock or its own. It comes as a borrow from
 * the guard, which proves that the lock is held.
 */
@HoldsVmaRead
public class VmaRef {
  private final VmaStruct vma;
  private final Lease lease;

  VmaRef(VmaStruct vma, Lease lease) {
    this.vma = vma;
    this.lease = lease;
  }

  /**
   * Where the mapping begins.
   *
   * @return the first address
   */
  public long start() {
    return checked().start;
  }

  /**
   * Where the mapping ends.
   *
   * @return the first address after it
   */
  public long end() {
    return checked().end;
  }

  /**
   * The flags.
   *
   * @return bits of {@link VmaFlags}
   */
  public int flags() {
    return checked().flags();
  }

  /**
   * Unmaps the pages of a range; the mapping itself stays.
   *
   * @param address where the range begins, at the beginning of a page
   * @param size its length in bytes, whole pages
   * @throws IndexOutOfBoundsException if the range is not within the mapping
   */
  public void zapPageRange(long address, long size) {
    checked().zap(address, size);
  }

  /**
   * The address space of the mapping; no count is taken.
   *
   * @return the address space, valid as long as this mapping is
   */
  public @Borrowed Mm mm() {
    return checked().mm.view(lease);
  }

  /**
   * This mapping as one that takes pages.
   *
   * @return the mapping, or nothing unless {@link VmaFlags#MIXEDMAP} is set
   */
  public Optional<@Borrowed VmaMixedMap> asMixedMap() {
    VmaStruct checked = checked();
    if (!checked.has(VmaFlags.MIXEDMAP)) {
      return Optional.empty();
    }
    return Optional.of(new VmaMixedMap(checked, lease));
  }

  /**
   * The mapping itself.
   *
   * @return what this handle is of
   * @throws TaskContextViolation if the handle is dead
   */
  final VmaStruct checked() {
    lease.check("VmaRef");
    return vma;
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
