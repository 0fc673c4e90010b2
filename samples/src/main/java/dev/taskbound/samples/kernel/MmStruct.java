package dev.taskbound.samples.kernel;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** What an {@link Mm} is a handle of. It may outlive its users, and has no mappings then. */
final class MmStruct extends Counted<Mm> {
  private static final long TEXT = 0x40_0000L;
  private static final long HEAP = 0x80_0000L;
  private static final long STACK = 0x7fff_0000_0000L;

  final RwLock lock = new RwLock("the mmap lock");
  final MmUsers users;
  private final ConcurrentSkipListMap<Long, VmaStruct> vmas = new ConcurrentSkipListMap<>();

  private MmStruct() {
    users = new MmUsers(this);
  }

  /**
   * Makes an address space with the usual mappings.
   *
   * @return its user count, which belongs to the caller and has the only count on the rest
   */
  static MmUsers create() {
    MmStruct mm = new MmStruct();
    int may = VmaFlags.MAYREAD | VmaFlags.MAYWRITE | VmaFlags.MAYEXEC;
    int data = VmaFlags.READ | VmaFlags.WRITE;
    mm.insert(new VmaStruct(mm, TEXT, 16 * Page.SIZE, may | VmaFlags.READ | VmaFlags.EXEC));
    mm.insert(new VmaStruct(mm, HEAP, 64 * Page.SIZE, may | data));
    mm.insert(new VmaStruct(mm, STACK, 32 * Page.SIZE, may | data));
    return mm.users;
  }

  /**
   * Takes the mmap lock, waiting for it.
   *
   * @param locks where to look whether the caller holds it already
   * @param exclusive true to write
   * @return the acquisition, not recorded yet
   * @throws SelfDeadlockException if the caller's thread is in the way
   */
  Hold acquire(HeldLocks locks, boolean exclusive) {
    if (locks.holds(lock)) {
      throw new SelfDeadlockException("this task already holds the mmap lock");
    }
    return lock.acquire(exclusive);
  }

  /**
   * Finds the mapping that contains an address.
   *
   * @param address any address
   * @return the mapping, or null
   */
  VmaStruct find(long address) {
    Map.Entry<Long, VmaStruct> entry = vmas.floorEntry(address);
    return entry != null && address < entry.getValue().end ? entry.getValue() : null;
  }

  /**
   * Finds the first mapping at or above an address.
   *
   * @param address where to begin
   * @return the mapping, or null
   */
  VmaStruct next(long address) {
    Map.Entry<Long, VmaStruct> entry = vmas.ceilingEntry(address);
    return entry == null ? null : entry.getValue();
  }

  /**
   * Locks a mapping for reading, if that is possible at once and it is still there.
   *
   * @param vma a mapping that was found without the mmap lock
   * @return the acquisition, or null
   */
  Hold lock(VmaStruct vma) {
    Hold hold = vma.lock.tryAcquire(false).orElse(null);
    if (hold != null && vmas.get(vma.start) != vma) {
      hold.release(); // unmapped between look and lock
      return null;
    }
    return hold;
  }

  int mapCount() {
    return vmas.size();
  }

  /**
   * Adds a mapping; the caller holds the mmap lock for writing.
   *
   * @param vma the mapping
   * @throws IllegalArgumentException if it overlaps another one
   */
  void insert(VmaStruct vma) {
    Map.Entry<Long, VmaStruct> before = vmas.lowerEntry(vma.end);
    if (before != null && before.getValue().end > vma.start) {
      throw new IllegalArgumentException("the range is mapped already");
    }
    vmas.put(vma.start, vma);
  }

  /**
   * Removes a mapping, waiting for those who have locked it; the caller holds the mmap lock for
   * writing.
   *
   * @param vma the mapping
   */
  void remove(VmaStruct vma) {
    Hold hold = vma.lock.acquire(true);
    try {
      vmas.remove(vma.start, vma);
    } finally {
      hold.release();
    }
  }

  /** Removes all mappings, when the last user is gone. */
  void tearDown() {
    vmas.clear();
  }

  @Override
  Mm view(Lease lease) {
    return new Mm(this, lease);
  }

  @Override
  void free() {
    // Nothing is left: the mappings went with the last user, the memory goes with the collector.
  }
}
