package dev.taskbound.differential.gen;

import java.util.function.Predicate;

/**
 * A way to go on writing a block.
 *
 * @param name how the statistics call it
 * @param feature the feature it belongs to
 * @param branching whether only programs with branches have it
 * @param weight how often it is tried
 * @param writer adds statements to the block; returns false if it cannot, and has changed nothing
 */
record Production(
    String name, Feature feature, boolean branching, int weight, Predicate<Site> writer) {

  /** A production of the base language. */
  static Production base(String name, int weight, Predicate<Site> writer) {
    return new Production(name, Feature.BASE, false, weight, writer);
  }

  /** A production of a feature. */
  static Production of(Feature feature, String name, int weight, Predicate<Site> writer) {
    return new Production(name, feature, false, weight, writer);
  }

  /** A production of programs whose paths branch. */
  static Production branch(String name, int weight, Predicate<Site> writer) {
    return new Production(name, Feature.BASE, true, weight, writer);
  }
}
