package dev.taskbound.cli;

import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Identity;
import dev.taskbound.engine.report.Severity;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What counts of a check.
 *
 * @param outcome what was found
 * @param known those findings that do not count, or null if there is no baseline
 * @param knownFrom the baseline that was read, or null
 * @param stale which of its entries are no longer needed, and how many of each
 * @param next the baseline to write, or null if none is
 * @param nextFile where to
 * @param failOnStale whether such entries fail the check
 */
record Judged(
    CheckRun.Outcome outcome,
    @Nullable Set<Finding> known,
    @Nullable Path knownFrom,
    SortedMap<Identity, Integer> stale,
    @Nullable Baseline next,
    @Nullable Path nextFile,
    boolean failOnStale) {

  /** Returns the judgement where everything counts. */
  static Judged withoutBaseline(CheckRun.Outcome outcome) {
    return new Judged(outcome, null, null, Collections.emptySortedMap(), null, null, false);
  }

  /** Returns the findings that count, in order. */
  List<Finding> counted() {
    return outcome.findings().stream()
        .filter(finding -> known == null || !known.contains(finding))
        .toList();
  }

  /** Returns how many findings of the given weight count. */
  int count(Severity severity) {
    return (int) counted().stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Returns how many entries of the baseline are no longer needed. */
  int staleCount() {
    return stale.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns what the process tells its caller. */
  int exitStatus() {
    if (!outcome.failures().isEmpty()) {
      return ExitStatus.NOT_CHECKED;
    }
    boolean failed = count(Severity.ERROR) > 0 || failOnStale && !stale.isEmpty();
    return failed ? ExitStatus.ERRORS : ExitStatus.CLEAN;
  }

  /** Writes the new baseline, if there is to be one. */
  void writeNext() {
    if (next != null && nextFile != null) {
      BaselineFile.write(nextFile, next);
    }
  }
}
