package dev.taskbound.samples.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Locks that are needed, held, forgotten, and taken twice. */
final class CapabilityTest {
  private final MmWithUser mm = CurrentTask.current().mm().orElseThrow();

  @AfterEach
  void nothingIsHeld() {
    mm.mmapWriteLock().close();
  }

  @Test
  @SuppressWarnings("try") // closes early on purpose
  void countingNeedsTheLock() {
    assertThrows(TaskContextViolation.class, mm::mapCount);
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      assertEquals(3, mm.mapCount());
      guard.close();
      assertThrows(TaskContextViolation.class, mm::mapCount);
    }
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      assertTrue(guard.vmaLookup(0).isEmpty());
      assertEquals(3, mm.mapCount());
    }
  }

  @Test
  void rawLockCountsAsWell() {
    mm.mmapReadLockRaw();
    assertEquals(3, mm.mapCount());
    mm.mmapReadUnlockRaw();
    assertThrows(TaskContextViolation.class, mm::mapCount);
    assertThrows(TaskContextViolation.class, mm::mmapReadUnlockRaw);
  }

  @Test
  void locksDoNotCross() {
    mm.mmapReadLockRaw();
    try {
      assertThrows(TaskContextViolation.class, () -> Syscall.run(() -> mm.mapCount()));
      assertThrows(TaskContextViolation.class, () -> Syscall.run(mm::mmapReadUnlockRaw));
      // As if on another thread: readers do not exclude each other.
      Syscall.run(() -> mm.mmapReadLock().close());
    } finally {
      mm.mmapReadUnlockRaw();
    }
  }

  @Test
  void locksStayAcrossRawEnterAndExit() {
    mm.mmapReadLockRaw();
    Kthread.useMm(mm);
    assertEquals(3, mm.mapCount());
    Kthread.unuseMm(mm);
    mm.mmapReadUnlockRaw();
  }

  @Test
  void oneLockDoesNotOpenAnother() {
    Syscall.run(
        () -> {
          Exec.beginNewExec();
          MmWithUser other = CurrentTask.current().mm().orElseThrow();
          other.mmapReadLockRaw();
          assertThrows(TaskContextViolation.class, mm::mapCount);
          assertEquals(3, other.mapCount());
          other.mmapReadUnlockRaw();
        });
  }

  @Test
  void aClosureMustNotForgetALock() {
    assertThrows(TaskContextViolation.class, () -> Syscall.run(mm::mmapReadLockRaw));
  }

  @Test
  void aForgottenGuardIsClosedWithItsClosure() {
    MmapReadGuard leaked = Syscall.run(() -> mm.mmapReadLock());
    assertThrows(TaskContextViolation.class, leaked::close);
  }

  @Test
  void takingALockTwiceIsASelfDeadlock() {
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      assertThrows(SelfDeadlockException.class, mm::mmapReadLock);
      assertThrows(SelfDeadlockException.class, mm::mmapReadLockRaw);
      assertThrows(SelfDeadlockException.class, mm::mmapWriteLock);
      assertThrows(SelfDeadlockException.class, () -> Syscall.run(() -> mm.mmapWriteLock()));
      assertTrue(mm.mmapReadTryLock().isEmpty());
      assertTrue(guard.vmaLookup(0).isEmpty());
    }
    try (MmapReadGuard guard = mm.mmapReadTryLock().orElseThrow()) {
      assertTrue(guard.vmaLookup(0).isEmpty());
    }
  }

  @Test
  @SuppressWarnings("try") // closes early on purpose
  void rcuIsHeldInItsSection() {
    assertThrows(TaskContextViolation.class, RcuReadGuard::assertHeld);
    try (RcuReadGuard outer = RcuReadGuard.lock()) {
      RcuReadGuard.assertHeld();
      RcuReadGuard.lock().close();
      RcuReadGuard.assertHeld();
      assertThrows(TaskContextViolation.class, () -> Syscall.run(RcuReadGuard::assertHeld));
      outer.close();
      assertThrows(TaskContextViolation.class, RcuReadGuard::assertHeld);
    }
  }
}
