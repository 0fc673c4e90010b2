package dev.taskbound.differential.world;

import dev.taskbound.samples.kernel.TaskContextViolation;

/** How long something may be used: until it ends itself, or what it depends on. */
final class Lifetime {
  private final String name;
  private final Lifetime outer;
  private volatile boolean ended;

  /**
   * Begins a lifetime.
   *
   * @param name how to name its owner in messages
   * @param outer what it depends on, or null
   */
  Lifetime(String name, Lifetime outer) {
    this.name = name;
    this.outer = outer;
  }

  /** Ends this lifetime and all that depend on it. */
  void end() {
    ended = true;
  }

  /** Tells whether this lifetime itself has been ended. */
  boolean hasEnded() {
    return ended;
  }

  /**
   * Demands that nothing has ended.
   *
   * @param what how to name the value that is used
   * @throws TaskContextViolation if something has
   */
  void check(String what) {
    for (Lifetime at = this; at != null; at = at.outer) {
      if (at.ended) {
        throw new TaskContextViolation(what + " used after its " + at.name + " was released");
      }
    }
  }
}
