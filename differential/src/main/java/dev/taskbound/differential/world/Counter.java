package dev.taskbound.differential.world;

import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.samples.kernel.Home;

/** A counter for one task: it may be kept, but not cross. */
@NotThreadSafe
public final class Counter {
  private final Home home = Home.here();
  private int count;

  /** Creates a counter of the running task. */
  public Counter() {}

  /**
   * Counts.
   *
   * @return the new count
   */
  public int increment() {
    home.requirePretendThread("Counter");
    count++;
    return count;
  }

  /**
   * Adds to this counter.
   *
   * @param other how much
   * @return this counter
   */
  public Counter plus(int other) {
    home.requirePretendThread("Counter");
    count += other;
    return this;
  }
}
