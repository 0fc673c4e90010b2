package dev.taskbound.samples.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same from several real threads. */
@Timeout(60)
final class ConcurrencyTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 500;
  private static final long AREA = 0x6000_0000;

  private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void stop() throws InterruptedException {
    executor.shutdownNow();
    assertTrue(executor.awaitTermination(10, TimeUnit.SECONDS));
  }

  @Test
  void everyThreadIsATaskOfOneGroup() throws Exception {
    int here = CurrentTask.current().pid();
    Future<int[]> there =
        executor.submit(
            () -> {
              CurrentTask task = CurrentTask.current();
              return new int[] {task.pid(), task.groupLeader().pid()};
            });
    assertNotEquals(here, there.get()[0]);
    assertEquals(CurrentTask.current().groupLeader().pid(), there.get()[1]);
  }

  @Test
  void writersExcludeReadersAndEachOther() throws Exception {
    AtomicInteger writers = new AtomicInteger();
    AtomicInteger readers = new AtomicInteger();
    onAllThreads(
        number -> {
          MmWithUser mm = CurrentTask.current().mm().orElseThrow();
          for (int i = 0; i < ROUNDS; i++) {
            if (i % 4 == 0) {
              try (MmapWriteGuard guard = mm.mmapWriteLock()) {
                assertEquals(1, writers.incrementAndGet());
                assertEquals(0, readers.get());
                long start = AREA + (long) number * Page.SIZE;
                guard.mmap(start, Page.SIZE, 0, VmaNew::setIo);
                assertEquals(4, mm.mapCount());
                guard.munmap(start);
                writers.decrementAndGet();
              }
            } else {
              try (MmapReadGuard guard = mm.mmapReadLock()) {
                readers.incrementAndGet();
                assertEquals(0, writers.get());
                assertTrue(guard.vmaLookup(AREA).isEmpty());
                assertEquals(3, mm.mapCount());
                readers.decrementAndGet();
              }
            }
          }
        });
  }

  @Test
  void unmappingWaitsForThoseWhoHaveLockedTheMapping() throws Exception {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.mmap(AREA, Page.SIZE, 0, vma -> {});
    }
    CountDownLatch started = new CountDownLatch(1);
    Future<Boolean> unmapped;
    try (VmaReadGuard locked = mm.lockVmaUnderRcu(AREA).orElseThrow()) {
      unmapped =
          executor.submit(
              () -> {
                MmWithUser mine = CurrentTask.current().mm().orElseThrow();
                try (MmapWriteGuard guard = mine.mmapWriteLock()) {
                  started.countDown();
                  return guard.munmap(AREA);
                }
              });
      started.await();
      Thread.sleep(20);
      assertEquals(AREA, locked.vma().start());
      assertTrue(mm.mmapReadTryLock().isEmpty());
      assertEquals(false, unmapped.isDone());
    }
    assertTrue(unmapped.get());
    assertTrue(mm.lockVmaUnderRcu(AREA).isEmpty());
  }

  @Test
  void refsAreCountedExactly() throws Exception {
    try (Ref<Task> shared = CurrentTask.current().retain()) {
      TaskStruct struct = shared.get().checked();
      int before = struct.count();
      onAllThreads(
          number -> {
            for (int i = 0; i < ROUNDS; i++) {
              try (Ref<Task> mine = shared.share()) {
                assertTrue(mine.get().pid() > 0);
              }
            }
          });
      assertEquals(before, struct.count());
    }
  }

  @Test
  void mapSlotsLoseNoReference() throws Exception {
    KptrMap<Task> map = Bpf.newTaskMap(2);
    try (Ref<Task> shared = CurrentTask.current().retain()) {
      TaskStruct struct = shared.get().checked();
      int before = struct.count();
      onAllThreads(
          number -> {
            for (int i = 0; i < ROUNDS; i++) {
              map.xchg(i % 2, shared.share()).ifPresent(Ref::close);
              try (RcuReadGuard rcu = RcuReadGuard.lock()) {
                map.peek(i % 2, rcu).ifPresent(task -> assertTrue(task.pid() > 0));
              }
            }
          });
      map.xchg(0).ifPresent(Ref::close);
      map.xchg(1).ifPresent(Ref::close);
      assertEquals(before, struct.count());
    }
  }

  @Test
  void wakeUpEndsASleep() throws Exception {
    KptrMap<Task> map = Bpf.newTaskMap(1);
    CountDownLatch known = new CountDownLatch(1);
    Future<Boolean> sleeper =
        executor.submit(
            () -> {
              map.xchg(0, CurrentTask.current().retain());
              known.countDown();
              CurrentTask.current().schedule();
              return CurrentTask.current().signalPending();
            });
    known.await();
    try (Ref<Task> task = map.xchg(0).orElseThrow()) {
      Syscall.kill(task.get());
    }
    assertTrue(sleeper.get());
  }

  private interface Work {
    void run(int number) throws Exception;
  }

  private void onAllThreads(Work work) throws Exception {
    CountDownLatch start = new CountDownLatch(THREADS);
    List<Callable<Void>> jobs = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int number = i;
      jobs.add(
          () -> {
            start.countDown();
            start.await();
            work.run(number);
            return null;
          });
    }
    for (Future<Void> done : executor.invokeAll(jobs)) {
      done.get();
    }
  }
}
