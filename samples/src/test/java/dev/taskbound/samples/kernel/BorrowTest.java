package dev.taskbound.samples.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Borrows that outlive their owner. */
final class BorrowTest {
  private static final long TEXT = 0x40_0000;
  private static final long AREA = 0x2000_0000;

  private final CurrentTask task = CurrentTask.current();
  private final MmWithUser mm = task.mm().orElseThrow();

  @Test
  void closedRefLendsNothing() {
    Ref<Task> ref = task.retain();
    Task lent = ref.get();
    assertEquals(task.pid(), lent.pid());
    ref.close();
    assertThrows(TaskContextViolation.class, lent::pid);
    assertThrows(TaskContextViolation.class, ref::get);
    assertThrows(TaskContextViolation.class, ref::share);
    ref.close();
  }

  @Test
  void sharedRefLivesOnItsOwn() {
    Ref<Task> first = task.retain();
    try (Ref<Task> second = first.share()) {
      first.close();
      assertEquals(task.pid(), second.get().pid());
    }
  }

  @Test
  void movedRefIsDead() {
    KptrMap<Task> map = Bpf.newTaskMap(1);
    Ref<Task> ref = task.retain();
    Task lent = ref.get();
    assertTrue(map.xchg(0, ref).isEmpty());
    assertThrows(TaskContextViolation.class, ref::get);
    assertThrows(TaskContextViolation.class, lent::pid);
    assertThrows(TaskContextViolation.class, () -> map.xchg(0, ref));
    map.xchg(0).orElseThrow().close();
  }

  @Test
  void aBadSlotLosesNoCount() {
    KptrMap<Task> map = Bpf.newTaskMap(1);
    try (Ref<Task> ref = task.retain()) {
      assertThrows(IndexOutOfBoundsException.class, () -> map.xchg(1, ref));
      assertEquals(task.pid(), ref.get().pid());
    }
  }

  @Test
  void everyOperationOfAnUnlockedMappingThrows() {
    List<VmaRef> leaked = new ArrayList<>();
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      guard.forEachVma(leaked::add);
    }
    for (VmaRef vma : leaked) {
      assertThrows(TaskContextViolation.class, vma::start);
      assertThrows(TaskContextViolation.class, vma::end);
      assertThrows(TaskContextViolation.class, vma::flags);
      assertThrows(TaskContextViolation.class, vma::mm);
      assertThrows(TaskContextViolation.class, vma::asMixedMap);
      assertThrows(TaskContextViolation.class, () -> vma.zapPageRange(TEXT, Page.SIZE));
    }
  }

  @Test
  void closedGuardsAreDead() {
    MmapReadGuard read = mm.mmapReadLock();
    read.close();
    assertThrows(TaskContextViolation.class, () -> read.vmaLookup(TEXT));
    read.close();
    MmapWriteGuard write = mm.mmapWriteLock();
    write.close();
    assertThrows(TaskContextViolation.class, () -> write.munmap(AREA));
    VmaReadGuard single = mm.lockVmaUnderRcu(TEXT).orElseThrow();
    VmaRef vma = single.vma();
    single.close();
    assertThrows(TaskContextViolation.class, single::vma);
    assertThrows(TaskContextViolation.class, vma::start);
  }

  @Test
  void guardDiesWithTheRefItIsBorrowedFrom() {
    Ref<MmWithUser> ref = mm.retain();
    MmapReadGuard guard = ref.get().mmapReadLock();
    VmaRef vma = guard.vmaLookup(TEXT).orElseThrow();
    ref.close();
    assertThrows(TaskContextViolation.class, () -> guard.vmaLookup(TEXT));
    assertThrows(TaskContextViolation.class, vma::start);
    assertThrows(TaskContextViolation.class, guard::close);
    mm.mmapWriteLock().close(); // the violation has unlocked nevertheless
  }

  @Test
  void unmappingEndsBorrows() {
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.mapPfnRange(AREA, Page.SIZE);
      VmaRef vma = guard.vmaLookup(AREA).orElseThrow();
      VmaRef other = guard.vmaLookup(TEXT).orElseThrow();
      assertTrue(guard.munmap(AREA));
      assertThrows(TaskContextViolation.class, vma::start);
      assertThrows(TaskContextViolation.class, other::start);
      assertEquals(TEXT, guard.vmaLookup(TEXT).orElseThrow().start());
    }
  }

  @Test
  void unmappingInAHookSparesTheMappingThatIsBeingMade() {
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.mapPfnRange(AREA, Page.SIZE);
      guard.mmap(
          AREA,
          Page.SIZE,
          0,
          vma -> {
            VmaMixedMap mixed = vma.setMixedMap();
            assertTrue(guard.munmap(AREA));
            assertEquals(AREA, vma.start());
            assertTrue(mixed.insertPage(AREA, new Page()));
          });
      assertTrue(guard.vmaLookup(AREA).orElseThrow().asMixedMap().isPresent());
      assertTrue(guard.munmap(AREA));
    }
  }

  @Test
  void newMappingDoesNotLeaveItsHook() {
    List<VmaNew> leaked = new ArrayList<>();
    List<VmaMixedMap> mixed = new ArrayList<>();
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.mmap(
          AREA,
          Page.SIZE,
          0,
          vma -> {
            leaked.add(vma);
            mixed.add(vma.setMixedMap());
          });
      assertThrows(TaskContextViolation.class, leaked.get(0)::setIo);
      assertThrows(TaskContextViolation.class, () -> mixed.get(0).insertPage(AREA, new Page()));
      guard.munmap(AREA);
    }
  }

  @Test
  void taskReadUnderRcuDiesWithTheSection() {
    KptrMap<Task> map = Bpf.newTaskMap(1);
    map.xchg(0, task.retain());
    Task lent;
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      lent = map.peek(0, rcu).orElseThrow();
      map.xchg(0).orElseThrow().close();
      assertEquals(task.pid(), lent.pid());
    }
    assertThrows(TaskContextViolation.class, lent::pid);
    RcuReadGuard closed = RcuReadGuard.lock();
    closed.close();
    assertThrows(TaskContextViolation.class, () -> map.peek(0, closed));
  }
}
