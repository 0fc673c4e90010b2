package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.HoldsVmaRead;

/** A mapping with {@link VmaFlags#MIXEDMAP} set, which no call ever clears: it takes pages. */
@HoldsVmaRead
public final class VmaMixedMap extends VmaRef {
  VmaMixedMap(VmaStruct vma, Lease lease) {
    super(vma, lease);
  }

  /**
   * Maps a page.
   *
   * @param address where, at the beginning of a page
   * @param page the page
   * @return false if a page is mapped there already
   * @throws IndexOutOfBoundsException if the address is not within the mapping
   */
  public boolean insertPage(long address, Page page) {
    return checked().insert(address, page);
  }
}
