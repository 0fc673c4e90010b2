package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.NotThreadSafe;

/** A counter for one thread: it may be kept anywhere, but may not cross to another task. */
@NotThreadSafe
public class LocalCounter {
  private int count;

  /** Adds one and returns the new count. */
  public int increment() {
    count++;
    return count;
  }

  /** Returns the present count. */
  public int get() {
    return count;
  }

  /** Adds {@code other} to this counter and returns this counter. */
  public LocalCounter plus(int other) {
    count += other;
    return this;
  }
}
