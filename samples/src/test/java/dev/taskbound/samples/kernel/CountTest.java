package dev.taskbound.samples.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Counts: what touches them, and what happens when none is left. */
final class CountTest {
  @Test
  void currentTaskTouchesNoCount() {
    CurrentTask task = CurrentTask.current();
    TaskStruct struct = task.checked();
    MmWithUser mm = task.mm().orElseThrow();
    MmStruct mmStruct = mm.checked();
    PidNsStruct namespace = task.activePidNamespace().orElseThrow().checked();
    int[] before = counts(struct, struct.leader(), mmStruct, mmStruct.users, namespace);
    task.mm().orElseThrow().asMm().mmapReadLock().close();
    task.activePidNamespace().orElseThrow().level();
    task.groupLeader().pid();
    task.asTask().pid();
    int[] after = counts(struct, struct.leader(), mmStruct, mmStruct.users, namespace);
    assertEquals(Arrays.toString(before), Arrays.toString(after));
  }

  @Test
  void contextsGiveBackTheirCounts() {
    CurrentTask task = CurrentTask.current();
    MmWithUser mm = task.mm().orElseThrow();
    TaskStruct struct = task.checked();
    MmStruct mmStruct = mm.checked();
    int[] before = counts(struct, mmStruct, mmStruct.users);
    Kthread.useMm(mm, () -> {});
    Kthread.useMm(mm);
    Kthread.unuseMm(mm);
    Syscall.run(Syscall::returnToUserspace);
    Syscall.run(Exec::beginNewExec);
    Syscall.cloneNewPidNamespace(() -> {});
    int[] after = counts(struct, mmStruct, mmStruct.users);
    assertEquals(Arrays.toString(before), Arrays.toString(after));
  }

  @Test
  void addressSpaceWithoutUsersHasNoMappings() {
    Ref<Mm> grabbed =
        Syscall.run(
            () -> {
              Exec.beginNewExec();
              MmWithUser fresh = CurrentTask.current().mm().orElseThrow();
              fresh.getNotZero().orElseThrow().close();
              return fresh.grab();
            });
    try (grabbed) {
      Mm mm = grabbed.get();
      assertTrue(mm.getNotZero().isEmpty());
      assertTrue(mm.lockVmaUnderRcu(0x40_0000).isEmpty());
      try (MmapReadGuard guard = mm.mmapReadLock()) {
        assertEquals(0, mm.mapCount());
        assertTrue(guard.vmaLookup(0x40_0000).isEmpty());
      }
    }
  }

  @Test
  void aRefKeepsTheMappings() {
    Ref<MmWithUser> kept =
        Syscall.run(
            () -> {
              Exec.beginNewExec();
              return CurrentTask.current().mm().orElseThrow().retain();
            });
    try (kept) {
      MmWithUser mm = kept.get();
      try (MmapReadGuard guard = mm.mmapReadLock()) {
        assertTrue(guard.vmaLookup(0x40_0000).isPresent());
      }
    }
  }

  @Test
  void namespaceIsAbsentOnceReaped() {
    Ref<Task> dead =
        Syscall.run(
            () -> {
              Kthread.run(() -> {});
              return onKthread();
            });
    try (dead) {
      assertTrue(dead.get().pidNamespace().isEmpty());
      assertTrue(dead.get().pid() > 0);
      PidNamespace here = CurrentTask.current().activePidNamespace().orElseThrow();
      assertEquals(0, dead.get().tgidIn(here));
    }
    try (Ref<PidNamespace> counted = CurrentTask.current().pidNamespace().orElseThrow()) {
      assertEquals(0, counted.get().level());
    }
  }

  @Test
  void acquireIsAbsentWhenTheLastCountIsGone() {
    KptrMap<Task> map = Bpf.newTaskMap(1);
    map.xchg(0, onKthread());
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      Task task = map.peek(0, rcu).orElseThrow();
      Optional<Ref<Task>> acquired = Bpf.taskAcquire(task);
      acquired.orElseThrow().close();
      map.xchg(0).orElseThrow().close();
      assertTrue(Bpf.taskAcquire(task).isEmpty());
      assertThrows(IllegalStateException.class, task::retain);
      assertTrue(task.pid() > 0);
      assertTrue(map.peek(0, rcu).isEmpty());
    }
  }

  /** A reference to a kernel thread that has ended. */
  private static Ref<Task> onKthread() {
    KptrMap<Task> out = Bpf.newTaskMap(1);
    Kthread.run(() -> out.xchg(0, CurrentTask.current().retain()));
    return out.xchg(0).orElseThrow();
  }

  private static int[] counts(Counted<?>... objects) {
    int[] counts = new int[objects.length];
    for (int i = 0; i < objects.length; i++) {
      counts[i] = objects[i].count();
    }
    return counts;
  }
}
