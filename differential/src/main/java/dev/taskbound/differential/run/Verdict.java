package dev.taskbound.differential.run;

import dev.taskbound.engine.Engine;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Severity;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * What the checker says about a program.
 *
 * @param errors javac's errors; if there are any, nothing was checked
 * @param findings the reports
 * @param crashes faults of the checker
 * @param overlooks whether other reports come if each body is analysed, not only those that the
 *     checker takes to matter
 */
public record Verdict(
    List<String> errors, List<Finding> findings, List<Engine.Crash> crashes, boolean overlooks) {

  /** Makes the lists unchangeable. */
  public Verdict {
    errors = List.copyOf(errors);
    findings = List.copyOf(findings);
    crashes = List.copyOf(crashes);
  }

  /**
   * Makes a verdict that overlooks nothing.
   *
   * @param errors javac's errors
   * @param findings the reports
   * @param crashes faults of the checker
   */
  public Verdict(List<String> errors, List<Finding> findings, List<Engine.Crash> crashes) {
    this(errors, findings, crashes, false);
  }

  /**
   * Tells whether the program is Java, and the checker got through it.
   *
   * @return true if there is a verdict
   */
  public boolean isSound() {
    return errors.isEmpty() && crashes.isEmpty();
  }

  /**
   * Tells whether the check did not end.
   *
   * @return true if it was given up
   */
  public boolean hangs() {
    return crashes.stream().anyMatch(crash -> crash.cause() instanceof TimeoutException);
  }

  /**
   * Tells whether the program is rejected.
   *
   * @return true if there is at least one error
   */
  public boolean rejects() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
