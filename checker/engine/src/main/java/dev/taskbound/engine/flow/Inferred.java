package dev.taskbound.engine.flow;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  /** The locks that it takes, whether or not it gives them back: its caller must not hold them. */
  final Set<Lock> takes = new LinkedHashSet<>();

  /** The capabilities of which an argument must itself be the proof: it is used in another task. */
  final Set<Lock> proofs = new LinkedHashSet<>();

  /** What has been released, ended and left before a functional parameter is run. */
  final Map<Integer, Set<Lock>> releasedWhenRun = new HashMap<>();

  final Map<Integer, Map<Loc, End>> endedWhenRun = new HashMap<>();
  final Set<Integer> leftWhenRun = new LinkedHashSet<>();

  /** The locks that are held each time a functional parameter is run, by its position. */
  final Map<Integer, List<Lock>> heldWhenRun = new HashMap<>();
}
