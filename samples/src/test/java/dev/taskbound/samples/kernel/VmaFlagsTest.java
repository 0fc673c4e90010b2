package dev.taskbound.samples.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** No sequence of calls gives an invalid set of flags: every reachable set is visited. */
final class VmaFlagsTest {
  private static final long AREA = 0x3000_0000;
  private static final int ALL = VmaFlags.READ | VmaFlags.WRITE | VmaFlags.EXEC | VmaFlags.SHARED;

  private static final List<Consumer<VmaNew>> OPERATIONS =
      List.of(
          VmaNew::setMixedMap,
          VmaNew::setIo,
          VmaNew::setDontExpand,
          VmaNew::setDontCopy,
          VmaNew::setDontDump,
          VmaNew::tryClearMayRead,
          VmaNew::tryClearMayWrite,
          VmaNew::tryClearMayExec);

  @Test
  void everyReachableSetIsValid() {
    Set<Integer> seen = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int flags = 0; flags < 0x80; flags++) {
      if (VmaFlags.isValid(flags) && seen.add(flags)) {
        open.add(flags);
      }
    }
    while (!open.isEmpty()) {
      int flags = open.remove();
      for (Consumer<VmaNew> operation : OPERATIONS) {
        int next = apply(flags, operation);
        assertTrue(VmaFlags.isValid(next), () -> Integer.toHexString(next));
        assertEquals(flags & ALL, next & ALL, "operations do not change what is allowed now");
        assertEquals(0, next & VmaFlags.PFNMAP);
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    // 3 ways for each access bit (neither, may, may and now), shared or not, 5 independent flags.
    assertEquals(27 * 2 * 32, seen.size());
  }

  @Test
  void mmapTakesValidAccessFlagsOnly() {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      for (int bit = 0; bit < 32; bit++) {
        for (int access = 0; access < 0x80; access++) {
          int flags = access | 1 << bit;
          boolean valid = VmaFlags.isValid(flags) && (flags & ~VmaFlags.REQUESTABLE) == 0;
          assertEquals(valid, isAccepted(guard, flags), () -> Integer.toHexString(flags));
        }
      }
    }
  }

  @Test
  void clearingFailsWhileTheMatchingFlagIsSet() {
    int may = VmaFlags.MAYREAD | VmaFlags.MAYWRITE | VmaFlags.MAYEXEC;
    for (int now = 0; now < 8; now++) {
      int flags = may | now;
      VmaNew vma = make(flags);
      assertEquals((flags & VmaFlags.READ) == 0, vma.tryClearMayRead());
      assertEquals((flags & VmaFlags.WRITE) == 0, vma.tryClearMayWrite());
      assertEquals((flags & VmaFlags.EXEC) == 0, vma.tryClearMayExec());
      assertEquals(now | now << 4, vma.flags());
    }
  }

  @Test
  void pageFrameMappingIsNeverMixed() {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.mapPfnRange(AREA, Page.SIZE);
      VmaRef vma = guard.vmaLookup(AREA).orElseThrow();
      assertTrue((vma.flags() & VmaFlags.PFNMAP) != 0);
      assertTrue(VmaFlags.isValid(vma.flags()));
      assertTrue(vma.asMixedMap().isEmpty());
      guard.munmap(AREA);
    }
  }

  @Test
  void onlyMixedMapsTakePages() {
    VmaNew vma = make(0);
    assertTrue(vma.asMixedMap().isEmpty());
    VmaMixedMap mixed = vma.setMixedMap();
    assertTrue(mixed.insertPage(AREA, new Page()));
    assertTrue(vma.asMixedMap().isPresent());
    assertThrows(IndexOutOfBoundsException.class, () -> mixed.insertPage(AREA - 4096, new Page()));
  }

  private static int apply(int flags, Consumer<VmaNew> operation) {
    // Sets beyond what mmap takes were reached by operations: make the mapping as it was then.
    VmaNew vma = make(flags);
    operation.accept(vma);
    return vma.flags();
  }

  private static VmaNew make(int flags) {
    VmaStruct struct = new VmaStruct(MmStruct.create().mm, AREA, Page.SIZE, flags);
    return new VmaNew(struct, new OwnerLease("test"));
  }

  private static boolean isAccepted(MmapWriteGuard guard, int flags) {
    try {
      guard.mmap(AREA, Page.SIZE, flags, vma -> assertEquals(flags, vma.flags()));
      return guard.munmap(AREA);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
