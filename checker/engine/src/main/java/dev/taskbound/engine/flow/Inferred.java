package dev.taskbound.engine.flow;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the analysis of a private or local method's body finds that it does to its caller's task.
 */
final class Inferred {
  /** How many contexts of the caller it exits, and how many it then enters and leaves open. */
  int exits;

  int enters;

  /** Whether it leaves the caller's context for good. */
  boolean leaves;

  /** The locks that its caller must hold. */
  final Set<Lock> needs = new LinkedHashSet<>();
}
