package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.HoldsVmaRead;

/**
 * A mapping that is being made: exists only inside the hook of {@link MmapWriteGuard#mmap}, where
 * nobody else sees it yet, so that its flags can be changed.
 *
 * <p>There is no way to set {@link VmaFlags#PFNMAP} here, and a mapping of bare page frames never
 * comes as this type, so that no sequence of calls gives an invalid set of flags.
 */
@HoldsVmaRead
public final class VmaNew extends VmaRef {
  VmaNew(VmaStruct vma, Lease lease) {
    super(vma, lease);
  }

  /**
   * Sets {@link VmaFlags#MIXEDMAP}.
   *
   * @return this mapping, as one that takes pages
   */
  public @Borrowed VmaMixedMap setMixedMap() {
    VmaStruct checked = checked();
    checked.set(VmaFlags.MIXEDMAP);
    return new VmaMixedMap(checked, lease());
  }

  /** Sets {@link VmaFlags#IO}. */
  public void setIo() {
    checked().set(VmaFlags.IO);
  }

  /** Sets {@link VmaFlags#DONTEXPAND}. */
  public void setDontExpand() {
    checked().set(VmaFlags.DONTEXPAND);
  }

  /** Sets {@link VmaFlags#DONTCOPY}. */
  public void setDontCopy() {
    checked().set(VmaFlags.DONTCOPY);
  }

  /** Sets {@link VmaFlags#DONTDUMP}. */
  public void setDontDump() {
    checked().set(VmaFlags.DONTDUMP);
  }

  /**
   * Clears {@link VmaFlags#MAYREAD}, so that the mapping can never be made readable.
   *
   * @return false, and no change, while {@link VmaFlags#READ} is set
   */
  public boolean tryClearMayRead() {
    return checked().clear(VmaFlags.MAYREAD, VmaFlags.READ);
  }

  /**
   * Clears {@link VmaFlags#MAYWRITE}, so that the mapping can never be made writable.
   *
   * @return false, and no change, while {@link VmaFlags#WRITE} is set
   */
  public boolean tryClearMayWrite() {
    return checked().clear(VmaFlags.MAYWRITE, VmaFlags.WRITE);
  }

  /**
   * Clears {@link VmaFlags#MAYEXEC}, so that the mapping can never be made executable.
   *
   * @return false, and no change, while {@link VmaFlags#EXEC} is set
   */
  public boolean tryClearMayExec() {
    return checked().clear(VmaFlags.MAYEXEC, VmaFlags.EXEC);
  }
}
