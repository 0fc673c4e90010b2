package dev.taskbound.differential.gen;

/** A part of the language of generated programs that can be left out. */
public enum Feature {
  /** Crossing and scope rules: handles, borrows, closures, containers. */
  BASE,
  /** Entering, exiting and leaving task contexts. */
  CONTEXTS,
  /** Methods with effects on what their callers have. */
  EFFECTS,
  /** Locks that calls need. */
  CAPABILITIES,
  /** Overriding methods that demand more than what they override. */
  OVERRIDES
}
