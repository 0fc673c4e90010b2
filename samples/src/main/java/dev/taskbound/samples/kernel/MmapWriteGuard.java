package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.EndsBorrows;
import dev.taskbound.annotations.RunsImmediately;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds the mmap lock for writing, until closed. Only the task that has locked may use it. */
@CurrentTaskOnly
public final class MmapWriteGuard implements AutoCloseable {
  private static final String NAME = "MmapWriteGuard";
  private static final int PFN_FLAGS =
      VmaFlags.PFNMAP | VmaFlags.IO | VmaFlags.DONTEXPAND | VmaFlags.DONTDUMP;

  private final MmapHold hold;

  MmapWriteGuard(MmapHold hold) {
    this.hold = hold;
  }

  /**
   * Finds the mapping that contains an address.
   *
   * @param address any address
   * @return the mapping, valid until this guard is closed or something is unmapped
   */
  public Optional<@Borrowed VmaRef> vmaLookup(long address) {
    VmaStruct vma = hold.checked(NAME).find(address);
    return vma == null ? Optional.empty() : Optional.of(new VmaRef(vma, hold.lend()));
  }

  /**
   * Adds a mapping. If the hook throws, nothing is mapped.
   *
   * @param start the first address, at the beginning of a page
   * @param size the length in bytes, whole pages
   * @param flags the access bits of {@link VmaFlags}, and {@link VmaFlags#SHARED}
   * @param hook the driver's mmap hook: may change the mapping before anybody sees it
   * @throws IllegalArgumentException if the range is taken or impossible, or the flags are not
   *     valid
   */
  public void mmap(
      long start, long size, int flags, @RunsImmediately Consumer<@Borrowed VmaNew> hook) {
    MmStruct mm = hold.checked(NAME);
    if ((flags & ~VmaFlags.REQUESTABLE) != 0) {
      throw new IllegalArgumentException("flags that only a hook may set");
    }
    VmaStruct vma = new VmaStruct(mm, start, size, flags);
    // Not what the guard lends: the new mapping is not in place yet, and a hook may unmap others.
    OwnerLease setup = new OwnerLease("mmap hook", hold.whileOpen());
    try {
      hook.accept(new VmaNew(vma, setup));
    } finally {
      setup.end();
    }
    hold.checked(NAME).insert(vma);
  }

  /**
   * Adds a mapping of bare page frames. There is no hook: such a mapping never turns into a mixed
   * one.
   *
   * @param start the first address, at the beginning of a page
   * @param size the length in bytes, whole pages
   * @throws IllegalArgumentException if the range is taken or impossible
   */
  public void mapPfnRange(long start, long size) {
    MmStruct mm = hold.checked(NAME);
    int access = VmaFlags.READ | VmaFlags.WRITE | VmaFlags.MAYREAD | VmaFlags.MAYWRITE;
    mm.insert(new VmaStruct(mm, start, size, access | PFN_FLAGS));
  }

  /**
   * Removes a mapping, waiting for those who have locked it. All mappings looked up before must be
   * looked up again.
   *
   * @param address an address in the mapping
   * @return whether there was one
   */
  @EndsBorrows
  public boolean munmap(long address) {
    MmStruct mm = hold.checked(NAME);
    hold.endBorrows();
    VmaStruct vma = mm.find(address);
    if (vma == null) {
      return false;
    }
    mm.remove(vma);
    vma.zap(vma.start, vma.end - vma.start);
    return true;
  }

  /** Unlocks. Closing once more has no effect. */
  @Override
  public void close() {
    hold.unlock(NAME);
  }
}
