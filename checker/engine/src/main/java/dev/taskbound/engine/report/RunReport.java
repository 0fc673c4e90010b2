package dev.taskbound.engine.report;

import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * All that one check has to tell, for reports that are one document.
 *
 * @param findings what was found, in order, whether a baseline knows it or not
 * @param known those of them that the baseline knows, or null if there is no baseline
 * @param unusedSuppressions those that the user asked for
 * @param notifications what kept the check from being complete
 * @param exitStatus what the process tells its caller
 */
public record RunReport(
    List<Finding> findings,
    @Nullable Set<Finding> known,
    List<UnusedSuppression> unusedSuppressions,
    List<Notification> notifications,
    int exitStatus) {

  /** Makes the lists unchangeable. */
  public RunReport {
    findings = List.copyOf(findings);
    known = known == null ? null : Set.copyOf(known);
    unusedSuppressions = List.copyOf(unusedSuppressions);
    notifications = List.copyOf(notifications);
  }

  /** Returns the report of a check that came to nothing. */
  public static RunReport failed(List<Notification> notifications, int exitStatus) {
    return new RunReport(List.of(), null, List.of(), notifications, exitStatus);
  }
}
