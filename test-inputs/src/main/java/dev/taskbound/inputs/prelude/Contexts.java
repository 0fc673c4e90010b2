package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.EntersTaskContext;
import dev.taskbound.annotations.ExitsTaskContext;
import dev.taskbound.annotations.LeavesTaskContext;

/** Raw entering, exiting and leaving of task contexts. */
public final class Contexts {
  private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

  private Contexts() {}

  /** Begins a nested task context. */
  @EntersTaskContext
  public static void enter() {
    DEPTH.set(DEPTH.get() + 1);
  }

  /** Ends the nested task context that was entered last. */
  @ExitsTaskContext
  public static void exit() {
    DEPTH.set(DEPTH.get() - 1);
  }

  /** Ends the current task context for good. */
  @LeavesTaskContext
  public static void leave() {
    DEPTH.remove();
  }
}
