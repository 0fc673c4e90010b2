package dev.taskbound.differential.suite;

import dev.taskbound.differential.gen.Feature;
import dev.taskbound.differential.gen.KnownFault;
import dev.taskbound.differential.gen.Plan;
import java.util.Set;

/** What is generated, and what is compared. */
public enum Suite {
  /** Programs without branches: the verdict is wrong if, and only if, the run is. */
  STRAIGHT(false, 0.6, 1),
  /** Programs with branches: no run of an accepted program is wrong. */
  BRANCHING(true, 0.5, 32),
  /** Programs that do nothing wrong: none is rejected. */
  LEGAL(true, 0, 32);

  private final boolean branching;
  private final double wrong;
  private final int runs;

  Suite(boolean branching, double wrong, int runs) {
    this.branching = branching;
    this.wrong = wrong;
    this.runs = runs;
  }

  /**
   * Returns how many runs a program gets at most.
   *
   * @return the number of bit strings
   */
  public int runs() {
    return runs;
  }

  /**
   * Returns what a generator is to generate.
   *
   * @param features the parts of the language to use
   * @param without what is known to fail for now
   * @return the plan
   */
  public Plan plan(Set<Feature> features, Set<KnownFault> without) {
    return new Plan(features, branching, wrong, without);
  }
}
