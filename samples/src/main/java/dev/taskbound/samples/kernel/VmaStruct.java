package dev.taskbound.samples.kernel;

import java.util.concurrent.ConcurrentSkipListMap;

/** What a {@link VmaRef} is a handle of. */
final class VmaStruct {
  final MmStruct mm;
  final long start;
  final long end;
  final RwLock lock = new RwLock("the lock of a mapping");
  private final ConcurrentSkipListMap<Long, Page> pages = new ConcurrentSkipListMap<>();
  private volatile int flags;

  /**
   * Makes a mapping that is not in its address space yet.
   *
   * @param mm the address space
   * @param start the first address, at the beginning of a page
   * @param size the length in bytes, whole pages
   * @param flags bits of {@link VmaFlags}
   * @throws IllegalArgumentException if there can be no such mapping
   */
  VmaStruct(MmStruct mm, long start, long size, int flags) {
    if (start < 0 || size <= 0 || start + size < 0 || start % Page.SIZE != 0) {
      throw new IllegalArgumentException("not a range of addresses");
    }
    if (size % Page.SIZE != 0) {
      throw new IllegalArgumentException("not a number of whole pages");
    }
    if (!VmaFlags.isValid(flags)) {
      throw new IllegalArgumentException("not a valid set of flags");
    }
    this.mm = mm;
    this.start = start;
    this.end = start + size;
    this.flags = flags;
  }

  int flags() {
    return flags;
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  synchronized void set(int flag) {
    flags |= flag;
  }

  /**
   * Clears a flag unless another one is set.
   *
   * @param flag what to clear
   * @param unless what prevents it
   * @return whether it was cleared
   */
  synchronized boolean clear(int flag, int unless) {
    if ((flags & unless) != 0) {
      return false;
    }
    flags &= ~flag;
    return true;
  }

  /**
   * Maps a page.
   *
   * @param address where, within the mapping
   * @param page the page
   * @return false if a page is there already
   */
  boolean insert(long address, Page page) {
    checkRange(address, Page.SIZE);
    boolean inserted = pages.putIfAbsent(address, page) == null;
    if (inserted) {
      page.map();
    }
    return inserted;
  }

  /**
   * Unmaps the pages of a range.
   *
   * @param address where the range begins
   * @param size its length in bytes
   */
  void zap(long address, long size) {
    checkRange(address, size);
    for (Long at : pages.subMap(address, address + size).keySet()) {
      Page page = pages.remove(at);
      if (page != null) {
        page.unmap();
      }
    }
  }

  private void checkRange(long address, long size) {
    // Subtractions only: address + size may overflow.
    if (address < start || address > end || size < 0 || size > end - address) {
      throw new IndexOutOfBoundsException("the range is not within the mapping");
    }
    if (address % Page.SIZE != 0 || size % Page.SIZE != 0) {
      throw new IllegalArgumentException("not a range of whole pages");
    }
  }
}
