package dev.taskbound.samples.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mappings and their pages. */
final class VmaTest {
  private static final long AREA = 0x5000_0000;
  private static final long SIZE = 4 * Page.SIZE;

  private final MmWithUser mm = CurrentTask.current().mm().orElseThrow();

  @Test
  void lookupFindsTheMappingAroundAnAddress() {
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      VmaRef vma = guard.vmaLookup(0x40_0000 + 5).orElseThrow();
      assertEquals(0x40_0000, vma.start());
      assertTrue(guard.vmaLookup(vma.end()).isEmpty());
      assertTrue(guard.vmaLookup(vma.end() - 1).isPresent());
      assertTrue(guard.vmaLookup(0).isEmpty());
    }
  }

  @Test
  void walkVisitsAllByAddress() {
    List<Long> starts = new ArrayList<>();
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      guard.forEachVma(vma -> starts.add(vma.start()));
      assertEquals(List.of(0x40_0000L, 0x80_0000L, 0x7fff_0000_0000L), starts);
      assertEquals(starts.size(), mm.mapCount());
    }
  }

  @Test
  void singleLockCoversItsMappingOnly() {
    try (VmaReadGuard guard = mm.lockVmaUnderRcu(0x40_0000).orElseThrow()) {
      assertEquals(0x40_0000, guard.vma().start());
      assertTrue(guard.vmaLookup(0x40_0001).isPresent());
      assertTrue(guard.vmaLookup(0x80_0000).isEmpty());
    }
    assertTrue(mm.lockVmaUnderRcu(0).isEmpty());
  }

  @Test
  void lookupUnderRcuKeepsTheMappingUntilTheSectionEnds() {
    VmaRef vma;
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      assertTrue(rcu.vmaLookup(0).isEmpty());
      vma = rcu.vmaLookup(0x40_0000).orElseThrow();
      assertEquals(0x40_0000, vma.start());
      assertTrue(vma.checked().lock.tryAcquire(true).isEmpty());
    }
    assertThrows(TaskContextViolation.class, vma::start);
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      RwLock lock = guard.vmaLookup(0x40_0000).orElseThrow().checked().lock;
      lock.tryAcquire(true).orElseThrow().release();
    }
    Kthread.run(
        () -> {
          try (RcuReadGuard rcu = RcuReadGuard.lock()) {
            assertTrue(rcu.vmaLookup(0x40_0000).isEmpty());
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "0x4FFFF000, 4096",
    "0x50000000, 20480",
    "0x50004000, 4096",
    "0x50000000, -4096",
    "0x50001000, 0x7FFFFFFFFFFFF000",
    "-4096, 4096"
  })
  void zappingOutsideIsRefused(String address, String size) {
    Page page = new Page();
    withPage(
        page,
        vma ->
            assertThrows(
                IndexOutOfBoundsException.class,
                () -> vma.zapPageRange(Long.decode(address), Long.decode(size))));
  }

  @Test
  void zappingUnmapsThePagesOfTheRange() {
    Page page = new Page();
    withPage(
        page,
        vma -> {
          vma.zapPageRange(AREA, Page.SIZE);
          assertEquals(1, page.mapCount());
          assertThrows(IllegalArgumentException.class, () -> vma.zapPageRange(AREA + 1, 1));
          assertFalse(vma.asMixedMap().orElseThrow().insertPage(AREA + Page.SIZE, page));
          vma.zapPageRange(AREA, SIZE);
          assertEquals(0, page.mapCount());
          assertTrue(vma.asMixedMap().orElseThrow().insertPage(AREA, page));
        });
    assertEquals(0, page.mapCount(), "unmapped with its mapping");
  }

  @Test
  void overlapIsRefused() {
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.mmap(AREA, SIZE, 0, vma -> {});
      for (long start = AREA - SIZE + Page.SIZE; start < AREA + SIZE; start += Page.SIZE) {
        long at = start;
        assertThrows(IllegalArgumentException.class, () -> guard.mmap(at, SIZE, 0, vma -> {}));
      }
      guard.mmap(AREA - SIZE, SIZE, 0, vma -> {});
      guard.mmap(AREA + SIZE, SIZE, 0, vma -> {});
      assertTrue(guard.munmap(AREA - 1));
      assertTrue(guard.munmap(AREA));
      assertTrue(guard.munmap(AREA + SIZE));
      assertFalse(guard.munmap(AREA));
    }
  }

  @Test
  void hookThatThrowsMapsNothing() {
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      assertThrows(
          ArithmeticException.class,
          () ->
              guard.mmap(
                  AREA,
                  SIZE,
                  0,
                  vma -> {
                    throw new ArithmeticException();
                  }));
      assertTrue(guard.vmaLookup(AREA).isEmpty());
    }
  }

  private void withPage(Page page, Consumer<VmaRef> check) {
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.mmap(
          AREA, SIZE, 0, vma -> assertTrue(vma.setMixedMap().insertPage(AREA + Page.SIZE, page)));
      try {
        check.accept(guard.vmaLookup(AREA).orElseThrow());
      } finally {
        guard.munmap(AREA);
      }
    }
  }
}
