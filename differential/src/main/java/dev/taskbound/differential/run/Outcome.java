package dev.taskbound.differential.run;

import dev.taskbound.samples.kernel.TaskContextViolation;
import java.util.Optional;

/**
 * What came of the runs of a program.
 *
 * @param ending how they ended
 * @param bits the bits of the run that shows it
 * @param problem what it threw, if anything
 * @param runs how many runs there were
 * @param complete whether all paths were taken, as far as loops allow
 */
public record Outcome(
    Ending ending, long bits, Optional<Throwable> problem, int runs, boolean complete) {

  /** How the runs ended. */
  public enum Ending {
    /** Every run did what it was to do. */
    FINE,
    /** One run did what the rules forbid. */
    VIOLATED,
    /** One run failed for another reason: a fault of the generator. */
    FAILED,
    /** One run did not come to an end. */
    HUNG
  }

  /**
   * Finds the violation in what a run has thrown.
   *
   * @param thrown what was thrown
   * @return the violation, if there is one in it
   */
  public static Optional<TaskContextViolation> violation(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof TaskContextViolation violation) {
        return Optional.of(violation);
      }
      for (Throwable suppressed : at.getSuppressed()) {
        Optional<TaskContextViolation> inner = violation(suppressed);
        if (inner.isPresent()) {
          return inner;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Tells whether a run did what the rules forbid.
   *
   * @return true if so
   */
  public boolean violates() {
    return ending == Ending.VIOLATED;
  }

  /**
   * Returns the line of a program that was running when it failed.
   *
   * @param className the name of the program's class
   * @return the line, from 1, or 0
   */
  public int line(String className) {
    if (problem.isEmpty()) {
      return 0;
    }
    Throwable cause = violation(problem.get()).<Throwable>map(v -> v).orElse(problem.get());
    for (StackTraceElement frame : cause.getStackTrace()) {
      String name = frame.getClassName();
      if (name.equals(className) || name.startsWith(className + "$")) {
        return frame.getLineNumber();
      }
    }
    return 0;
  }
}
