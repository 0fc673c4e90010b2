package dev.taskbound.samples.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Handles that cross into another task context, and those that may. */
final class CrossingTest {
  private final CurrentTask task = CurrentTask.current();
  private final MmWithUser mm = task.mm().orElseThrow();

  @Test
  void outerTaskIsNotUsableInsideAnyPretendThread() {
    assertThrows(TaskContextViolation.class, () -> Kthread.useMm(mm, () -> task.pid()));
    assertThrows(TaskContextViolation.class, () -> Syscall.run(() -> task.mm()));
    assertThrows(TaskContextViolation.class, () -> Kthread.run(() -> task.groupLeader()));
    assertThrows(
        TaskContextViolation.class, () -> Syscall.cloneNewPidNamespace(() -> task.asTask()));
  }

  @Test
  void outerTaskIsUsableAgainAfterwards() {
    int pid = task.pid();
    Kthread.useMm(mm, () -> {});
    assertEquals(pid, task.pid());
  }

  @Test
  void everyOperationOfAForeignTaskThrows() throws InterruptedException {
    for (Runnable operation : operationsOf(task)) {
      assertEquals(TaskContextViolation.class, onThread(operation).getClass());
    }
  }

  @Test
  void innerTaskDoesNotLeaveItsClosure() {
    CurrentTask leaked = Kthread.useMm(mm, () -> CurrentTask.current());
    for (Runnable operation : operationsOf(leaked)) {
      assertThrows(TaskContextViolation.class, operation::run);
    }
  }

  @Test
  void innerBorrowsDoNotLeaveTheirClosure() {
    MmWithUser leakedMm = Syscall.run(() -> CurrentTask.current().mm().orElseThrow());
    assertThrows(TaskContextViolation.class, leakedMm::mmapReadLock);
    Task leakedTask = Syscall.run(() -> CurrentTask.current().asTask());
    assertThrows(TaskContextViolation.class, leakedTask::pid);
    PidNamespace leakedNamespace =
        Syscall.run(() -> CurrentTask.current().activePidNamespace().orElseThrow());
    assertThrows(TaskContextViolation.class, leakedNamespace::level);
  }

  @Test
  void borrowsOfAFinishedThreadAreDead() throws InterruptedException {
    AtomicReference<Task> leaked = new AtomicReference<>();
    Thread thread = new Thread(() -> leaked.set(CurrentTask.current().asTask()));
    thread.start();
    thread.join();
    assertThrows(TaskContextViolation.class, () -> leaked.get().pid());
  }

  @Test
  void borrowedViewsMayCross() throws InterruptedException {
    Task view = task.asTask();
    int pid = task.pid();
    assertEquals(pid, Kthread.useMm(mm, () -> view.pid()));
    assertEquals(null, onThread(() -> assertEquals(pid, view.pid())));
  }

  @Test
  void guardsDoNotCross() throws InterruptedException {
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      assertThrows(TaskContextViolation.class, () -> Syscall.run(() -> guard.vmaLookup(0)));
      assertThrows(TaskContextViolation.class, () -> Syscall.run(guard::close));
      assertEquals(TaskContextViolation.class, onThread(guard::close).getClass());
      guard.vmaLookup(0);
    }
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      assertThrows(TaskContextViolation.class, () -> Syscall.run(rcu::close));
    }
  }

  @Test
  void mappingsMayCross() {
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      VmaRef vma = guard.vmaLookup(0x40_0000).orElseThrow();
      assertEquals(0x40_0000, Syscall.run(() -> vma.start()));
    }
  }

  @Test
  void aViewIsNoHandle() {
    assertEquals(Task.class, task.asTask().getClass());
  }

  private static Runnable[] operationsOf(CurrentTask task) {
    return new Runnable[] {
      task::pid,
      task::uid,
      task::signalPending,
      task::wakeUp,
      task::pidNamespace,
      task::retain,
      task::mm,
      task::activePidNamespace,
      task::groupLeader,
      task::asTask,
      task::schedule,
    };
  }

  private static Throwable onThread(Runnable body) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(body);
    thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
    thread.start();
    thread.join();
    return thrown.get();
  }
}
