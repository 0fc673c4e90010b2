package dev.taskbound.differential.world;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;

/** A handle whose view is the same object, so that a cast may bring the handle back. */
@CurrentTaskOnly
public final class Badge extends Seal {
  private Badge() {}

  /**
   * Makes the badge of the running task.
   *
   * @return a badge, valid in the present task context
   */
  public static Badge current() {
    return new Badge();
  }

  /**
   * Shows the badge.
   *
   * @return some number
   */
  public int show() {
    home().requireContext("Badge");
    return 1;
  }

  /**
   * The thread-safe view.
   *
   * @return this badge, as any task may see it while the task context lasts
   */
  public @Borrowed Seal seal() {
    show();
    return this;
  }
}
