package dev.taskbound.differential.suite;

import dev.taskbound.differential.run.Outcome;
import dev.taskbound.differential.run.Verdict;
import java.util.Optional;

/** How a verdict and a run can contradict each other, or fail to come about. */
public enum Disagreement {
  /** The program is accepted, and a run does what the rules forbid. */
  UNSOUND,
  /** The program is rejected, and no run does what the rules forbid. */
  FALSE_ALARM,
  /** The same in a program with branches, where all paths were taken: worth a look. */
  SUSPECT,
  /** The checker crashed. */
  CRASH,
  /** The checker reports something else if it analyses each body. */
  OVERLOOKED,
  /**
   * The generator wrote something that is no Java, fails otherwise, or is not legal as promised.
   */
  GENERATOR;

  /**
   * Compares.
   *
   * @param suite what holds for the program
   * @param verdict what the checker says
   * @param outcome what its runs did
   * @return the disagreement, if there is one
   */
  public static Optional<Disagreement> between(Suite suite, Verdict verdict, Outcome outcome) {
    if (!verdict.crashes().isEmpty()) {
      return Optional.of(CRASH);
    }
    if (verdict.overlooks()) {
      return Optional.of(OVERLOOKED);
    }
    if (outcome.ending() == Outcome.Ending.FAILED || outcome.ending() == Outcome.Ending.HUNG) {
      return Optional.of(GENERATOR);
    }
    if (outcome.violates()) {
      if (!verdict.rejects()) {
        return Optional.of(UNSOUND);
      }
      return suite == Suite.LEGAL ? Optional.of(GENERATOR) : Optional.empty();
    }
    if (!verdict.rejects()) {
      return Optional.empty();
    }
    return switch (suite) {
      case STRAIGHT, LEGAL -> Optional.of(FALSE_ALARM);
      case BRANCHING -> outcome.complete() ? Optional.of(SUSPECT) : Optional.empty();
    };
  }

  /**
   * Tells whether this is a fault.
   *
   * @return false if it only may be one
   */
  public boolean isFault() {
    return this != SUSPECT;
  }
}
