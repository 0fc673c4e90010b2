package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.EntersTaskContext;
import dev.taskbound.annotations.ExitsTaskContext;
import dev.taskbound.annotations.PretendThread;
import java.util.function.Supplier;

/** Kernel threads: tasks that have no address space of their own, but may use another's. */
public final class Kthread {
  private Kthread() {}

  /**
   * Runs a closure as a kernel thread, which has no address space.
   *
   * @param body the closure; a task context of its own
   */
  public static void run(@PretendThread Runnable body) {
    TaskStruct task = Boot.newLeader();
    try (TaskScope scope = TaskScope.open(task, null)) {
      body.run();
      scope.complete();
    } finally {
      task.reap();
    }
  }

  /**
   * Runs a closure with an address space in use.
   *
   * @param mm the address space
   * @param body the closure; a task context of its own
   */
  public static void useMm(@Borrowed MmWithUser mm, @PretendThread Runnable body) {
    MmUsers users = mm.checked().users;
    try (TaskScope scope = TaskScope.open(TaskContext.current().task(), users)) {
      body.run();
      scope.complete();
    }
  }

  /**
   * Runs a closure with an address space in use, and returns its result.
   *
   * @param <T> the type of the result
   * @param mm the address space
   * @param body the closure; a task context of its own
   * @return what the closure has returned
   */
  public static <T> T useMm(@Borrowed MmWithUser mm, @PretendThread Supplier<T> body) {
    MmUsers users = mm.checked().users;
    try (TaskScope scope = TaskScope.open(TaskContext.current().task(), users)) {
      T result = body.get();
      scope.complete();
      return result;
    }
  }

  /**
   * Begins to use an address space, in a nested task context; {@link #unuseMm} ends it.
   *
   * @param mm the address space
   */
  @EntersTaskContext
  public static void useMm(@Borrowed MmWithUser mm) {
    TaskContext.enter(mm.checked().users);
  }

  /**
   * Ends what {@link #useMm(MmWithUser)} has begun.
   *
   * @param mm the same address space
   * @throws IllegalArgumentException if another address space is in use
   */
  @ExitsTaskContext
  public static void unuseMm(@Borrowed MmWithUser mm) {
    TaskContext.exit(mm.checked().users);
  }
}
