package dev.taskbound.engine.facts;

import java.util.List;

/**
 * What a call does to the task context and to the locks of its caller, as the signature says.
 *
 * @param enters whether it begins a nested task context
 * @param exits whether it ends the innermost entered one
 * @param leaves whether it ends the present one for good
 * @param holds the capabilities that its caller must hold
 * @param acquires the capabilities that are held after the call
 * @param releases the capabilities that are not held any more after the call
 */
public record Effects(
    boolean enters,
    boolean exits,
    boolean leaves,
    List<Demand> holds,
    List<Demand> acquires,
    List<Demand> releases) {
  /** No effect at all. */
  public static final Effects NONE =
      new Effects(false, false, false, List.of(), List.of(), List.of());

  /**
   * A capability for a named object.
   *
   * @param capability its {@linkplain Capabilities name}
   * @param of the object: {@code this}, a parameter's name, {@code #1}, a field path; empty where
   *     nothing is written: the receiver, or the declaring class of a static method
   */
  public record Demand(String capability, String of) {}

  /** Returns whether a call changes or needs nothing of all this. */
  public boolean isEmpty() {
    // Asked of every method: comparing records costs, and what the JVM makes for it more.
    return this == NONE
        || !enters
            && !exits
            && !leaves
            && holds.isEmpty()
            && acquires.isEmpty()
            && releases.isEmpty();
  }

  /** Returns whether a call begins, ends or leaves a task context. */
  public boolean changesContext() {
    return enters || exits || leaves;
  }

  static Effects of(AnnotSet method, Capabilities capabilities) {
    if (method.isEmpty()) {
      return NONE;
    }
    Effects effects =
        new Effects(
            method.has("EntersTaskContext"),
            method.has("ExitsTaskContext"),
            method.has("LeavesTaskContext"),
            capabilities.demands(method),
            capabilities.named(method, "Acquires"),
            capabilities.named(method, "Releases"));
    return effects.isEmpty() ? NONE : effects;
  }
}
