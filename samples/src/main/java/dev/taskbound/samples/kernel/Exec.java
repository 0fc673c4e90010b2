package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.LeavesTaskContext;

/** Replaces the running program. */
public final class Exec {
  private Exec() {}

  /** Gives the current task a fresh address space: the point of no return of an exec. */
  @LeavesTaskContext
  public static void beginNewExec() {
    MmUsers fresh = MmStruct.create();
    TaskContext.leave(TaskContext.current().task(), fresh);
    fresh.release(); // the new context has its own count
  }
}
