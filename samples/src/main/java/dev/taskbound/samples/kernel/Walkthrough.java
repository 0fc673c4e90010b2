package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.Borrowed;
import java.util.Optional;

/**
 * Walks through the kernel sample: a system call, a kernel thread that uses an address space, a
 * walk over mappings, a driver's mmap hook, and a task read under RCU. Prints what it does.
 */
public final class Walkthrough {
  private static final long DRIVER_AREA = 0x1000_0000L;

  private Walkthrough() {}

  /**
   * Runs all parts.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    systemCall();
    kernelThread();
    walkMappings();
    mmapHook();
    readUnderRcu();
  }

  private static void systemCall() {
    say("A system call is a task context of its own.");
    int outer = CurrentTask.current().pid();
    Syscall.run(
        () -> {
          CurrentTask task = CurrentTask.current();
          say(
              "  task "
                  + task.pid()
                  + ", outside "
                  + outer
                  + ", group "
                  + task.groupLeader().pid());
          Syscall.returnToUserspace();
          say("  back in user space as task " + CurrentTask.current().pid());
        });
  }

  private static void kernelThread() {
    say("A kernel thread has no address space, but may use one that it has a reference to.");
    Optional<@Borrowed MmWithUser> lent = CurrentTask.current().mm();
    if (lent.isEmpty()) {
      return;
    }
    try (Ref<MmWithUser> owned = lent.get().retain()) {
      Kthread.run(
          () -> {
            say("  has an address space: " + CurrentTask.current().mm().isPresent());
            useClosure(owned.get());
            usePair(owned.get());
          });
    }
  }

  private static void useClosure(@Borrowed MmWithUser mm) {
    int pid = Kthread.useMm(mm, () -> CurrentTask.current().pid());
    say("  task " + pid + " has used it in a closure");
  }

  private static void usePair(@Borrowed MmWithUser mm) {
    Kthread.useMm(mm);
    try {
      say("  between the raw calls: " + CurrentTask.current().mm().isPresent());
    } finally {
      Kthread.unuseMm(mm);
    }
  }

  private static void walkMappings() {
    say("Mappings stay in place while the mmap lock is held.");
    Optional<@Borrowed MmWithUser> lent = CurrentTask.current().mm();
    if (lent.isEmpty()) {
      return;
    }
    MmWithUser mm = lent.get();
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      say("  " + mm.mapCount() + " mappings");
      guard.forEachVma(vma -> say("  " + describe(vma)));
    }
  }

  private static void mmapHook() {
    say("A driver's mmap hook sets up a new mapping; later it takes pages.");
    Optional<@Borrowed MmWithUser> lent = CurrentTask.current().mm();
    if (lent.isEmpty()) {
      return;
    }
    MmWithUser mm = lent.get();
    int flags = VmaFlags.READ | VmaFlags.MAYREAD | VmaFlags.MAYWRITE;
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.mmap(
          DRIVER_AREA,
          4 * Page.SIZE,
          flags,
          vma -> {
            vma.setMixedMap();
            vma.setDontExpand();
            say("  never writable: " + vma.tryClearMayWrite());
            say("  never readable: " + vma.tryClearMayRead() + ", it is now");
          });
    }
    insertPage(mm);
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      say("  unmapped: " + guard.munmap(DRIVER_AREA));
    }
  }

  private static void insertPage(@Borrowed MmWithUser mm) {
    Optional<VmaReadGuard> locked = mm.lockVmaUnderRcu(DRIVER_AREA);
    if (locked.isEmpty()) {
      return;
    }
    try (VmaReadGuard guard = locked.get()) {
      Optional<@Borrowed VmaMixedMap> mixed = guard.vma().asMixedMap();
      if (mixed.isPresent()) {
        boolean inserted = mixed.get().insertPage(DRIVER_AREA, new Page());
        say("  page inserted: " + inserted);
      }
    }
  }

  private static void readUnderRcu() {
    say("A task in a map is read under RCU, without a count.");
    KptrMap<Task> map = Bpf.newTaskMap(1);
    map.xchg(0, CurrentTask.current().retain()).ifPresent(Ref::close);
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      Optional<@Borrowed Task> task = map.peek(0, rcu);
      if (task.isPresent()) {
        say("  task " + task.get().pid() + " is in the map");
      }
    }
    map.xchg(0).ifPresent(Ref::close);
  }

  private static String describe(@Borrowed VmaRef vma) {
    return String.format("%x to %x, flags %x", vma.start(), vma.end(), vma.flags());
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
