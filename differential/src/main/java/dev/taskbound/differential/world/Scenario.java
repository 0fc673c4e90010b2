package dev.taskbound.differential.world;

import dev.taskbound.annotations.LeavesTaskContext;

/** A generated program. */
public interface Scenario {
  /**
   * Runs the program, in a task context that it may leave.
   *
   * @param bits where it gets its conditions from
   */
  @LeavesTaskContext
  void run(Bits bits);
}
