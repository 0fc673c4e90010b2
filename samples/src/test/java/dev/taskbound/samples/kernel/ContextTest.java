package dev.taskbound.samples.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contexts that are entered, exited and left. */
final class ContextTest {
  private final MmWithUser mm = CurrentTask.current().mm().orElseThrow();

  @Test
  void rawPairNestsAContext() {
    CurrentTask outer = CurrentTask.current();
    int pid = outer.pid();
    Kthread.useMm(mm);
    CurrentTask inner = CurrentTask.current();
    try {
      assertEquals(pid, inner.pid());
      assertThrows(TaskContextViolation.class, outer::pid);
    } finally {
      Kthread.unuseMm(mm);
    }
    assertEquals(pid, outer.pid());
    assertThrows(TaskContextViolation.class, inner::pid);
  }

  @Test
  void exitWithoutEnterThrows() {
    assertThrows(TaskContextViolation.class, () -> Kthread.unuseMm(mm));
  }

  @Test
  void aClosureCannotExitWhatItsCallerEntered() {
    Kthread.useMm(mm);
    try {
      assertThrows(TaskContextViolation.class, () -> Syscall.run(() -> Kthread.unuseMm(mm)));
    } finally {
      Kthread.unuseMm(mm);
    }
  }

  @Test
  void exitWithAnotherAddressSpaceIsWrongUsage() {
    Syscall.run(
        () -> {
          Exec.beginNewExec();
          MmWithUser other = CurrentTask.current().mm().orElseThrow();
          Kthread.useMm(mm);
          assertThrows(IllegalArgumentException.class, () -> Kthread.unuseMm(other));
          Kthread.unuseMm(mm);
        });
  }

  @Test
  void aClosureMustExitWhatItEntered() {
    CurrentTask outer = CurrentTask.current();
    assertThrows(TaskContextViolation.class, () -> Syscall.run(() -> Kthread.useMm(mm)));
    assertTrue(outer.pid() > 0);
  }

  @Test
  void anExceptionExcusesTheClosure() {
    CurrentTask outer = CurrentTask.current();
    assertThrows(
        ArithmeticException.class,
        () ->
            Syscall.run(
                () -> {
                  Kthread.useMm(mm);
                  mm.mmapReadLockRaw();
                  throw new ArithmeticException();
                }));
    assertTrue(outer.pid() > 0);
    mm.mmapWriteLock().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"exec", "return", "release"})
  void leavingKillsWhatWasObtainedBefore(String how) {
    Syscall.cloneNewPidNamespace( // a task of its own: it may be reaped
        () -> {
          CurrentTask before = CurrentTask.current();
          MmWithUser lent = before.mm().orElseThrow();
          MmapReadGuard guard = lent.mmapReadLock();
          VmaRef vma = guard.vmaLookup(0x40_0000).orElseThrow();
          leave(how);
          assertThrows(TaskContextViolation.class, before::pid);
          assertThrows(TaskContextViolation.class, lent::mmapReadTryLock);
          assertThrows(TaskContextViolation.class, guard::close);
          assertThrows(TaskContextViolation.class, vma::start);
          assertTrue(CurrentTask.current().pid() > 0);
        });
    mm.mmapWriteLock().close(); // the end of the closure has unlocked
  }

  @ParameterizedTest
  @ValueSource(strings = {"exec", "return", "release"})
  void leavingAnInnerContextSparesTheOuterOne(String how) {
    Syscall.cloneNewPidNamespace( // a task of its own: it may be reaped
        () -> {
          CurrentTask outer = CurrentTask.current();
          MmWithUser lent = outer.mm().orElseThrow();
          PidNamespace namespace = outer.activePidNamespace().orElseThrow();
          Syscall.run(() -> leave(how));
          assertTrue(outer.pid() > 0);
          lent.mmapReadLock().close();
          namespace.retain().close();
          outer.retain().close();
          assertTrue(Syscall.run(() -> CurrentTask.current().pid()) > 0);
        });
  }

  @Test
  void execReplacesTheAddressSpace() {
    Syscall.run(
        () -> {
          Exec.beginNewExec();
          MmWithUser fresh = CurrentTask.current().mm().orElseThrow();
          try (MmapWriteGuard guard = fresh.mmapWriteLock()) {
            guard.munmap(0x40_0000);
            assertEquals(2, fresh.mapCount());
          }
        });
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      assertTrue(guard.vmaLookup(0x40_0000).isPresent());
    }
  }

  @Test
  void returnToUserspaceDeliversSignals() {
    Syscall.run(
        () -> {
          Syscall.kill(CurrentTask.current());
          assertTrue(CurrentTask.current().signalPending());
          Syscall.returnToUserspace();
          assertFalse(CurrentTask.current().signalPending());
        });
  }

  @Test
  void aNewNamespaceHidesItsOutside() {
    Task outside = CurrentTask.current().asTask();
    Syscall.cloneNewPidNamespace(
        () -> {
          CurrentTask inside = CurrentTask.current();
          PidNamespace namespace = inside.activePidNamespace().orElseThrow();
          assertEquals(1, namespace.level());
          assertEquals(1, inside.tgidIn(namespace));
          assertNotEquals(1, inside.pid());
          assertEquals(0, outside.tgidIn(namespace));
        });
    assertEquals(1, outside.tgidIn(CurrentTask.current().activePidNamespace().orElseThrow()));
  }

  @Test
  void kernelThreadHasNoAddressSpaceUntilItUsesOne() {
    Kthread.run(
        () -> {
          assertTrue(CurrentTask.current().mm().isEmpty());
          assertTrue(Kthread.useMm(mm, () -> CurrentTask.current().mm().isPresent()));
        });
  }

  private static void leave(String how) {
    switch (how) {
      case "exec" -> Exec.beginNewExec();
      case "return" -> Syscall.returnToUserspace();
      default -> Reaper.releaseTask();
    }
  }
}
