package dev.taskbound.differential.gen;

import java.util.Set;

/**
 * What a generator is to generate.
 *
 * @param features the parts of the language to use
 * @param branching whether the paths of a program may branch
 * @param wrong the probability that a program tries wrong things at all
 * @param without what is known to fail for now
 */
public record Plan(
    Set<Feature> features, boolean branching, double wrong, Set<KnownFault> without) {

  /** Makes the sets unchangeable. */
  public Plan {
    features = Set.copyOf(features);
    without = Set.copyOf(without);
  }

  /** Tells whether a pattern may be generated. */
  boolean allows(KnownFault fault) {
    return !without.contains(fault);
  }
}
