package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.LeavesTaskContext;

/** Buries tasks. */
public final class Reaper {
  private Reaper() {}

  /**
   * Releases the current task: it leaves its namespace and drops its own count. The thread goes on
   * as a new task.
   */
  @LeavesTaskContext
  public static void releaseTask() {
    TaskContext old = TaskContext.current();
    TaskStruct buried = old.task();
    TaskContext.leave(Boot.newThread(), old.mm());
    buried.reap();
  }
}
