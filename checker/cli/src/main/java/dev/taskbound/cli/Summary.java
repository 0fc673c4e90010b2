package dev.taskbound.cli;

import dev.taskbound.engine.report.Identity;
import dev.taskbound.engine.report.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says in words what a check has come to. */
final class Summary {
  private final Judged judged;

  Summary(Judged judged) {
    this.judged = judged;
  }

  /** Returns the closing line. */
  String line() {
    CheckRun.Outcome outcome = judged.outcome();
    List<String> parts = new ArrayList<>();
    parts.add(Counts.of(outcome.files(), "file") + " checked: " + found());
    addBaseline(parts);
    int unused = outcome.unusedSuppressions().size();
    if (unused > 0) {
      parts.add(Counts.of(unused, "unused suppression"));
    }
    if (outcome.passedOver().errors() > 0) {
      parts.add(
          "what javac could not attribute was left out (it reports "
              + outcome.passedOver().count()
              + ")");
    }
    if (!outcome.failures().isEmpty()) {
      parts.add(Counts.of(outcome.failures().size(), "failure") + " of Taskbound");
    }
    return String.join("; ", parts);
  }

  /** Returns one line for each entry of the baseline that is no longer needed. */
  List<String> staleEntries() {
    List<String> lines = new ArrayList<>();
    judged.stale().forEach((entry, surplus) -> lines.add(describe(entry, surplus)));
    return lines;
  }

  private String describe(Identity entry, int surplus) {
    return "no longer needed in %s: %s: %s: %s%s"
        .formatted(
            judged.knownFrom(),
            entry.file(),
            entry.rule(),
            entry.source(),
            surplus == 1 ? "" : " (" + surplus + " times)");
  }

  private String found() {
    int errors = judged.count(Severity.ERROR);
    int warnings = judged.count(Severity.WARNING);
    if (errors + warnings > 0) {
      return Counts.of(errors, "error") + ", " + Counts.of(warnings, "warning");
    }
    return judged.outcome().findings().isEmpty() ? "nothing found" : "nothing new";
  }

  private void addBaseline(List<String> parts) {
    Path from = judged.knownFrom();
    if (from != null && judged.known() != null) {
      parts.add(Counts.of(judged.known().size(), "finding") + " known from " + from);
      int stale = judged.staleCount();
      if (stale > 0) {
        parts.add(Counts.of(stale, "entry", "entries") + " there no longer needed");
      }
    }
    if (judged.next() != null) {
      parts.add(Counts.of(judged.next().size(), "finding") + " written to " + judged.nextFile());
    }
  }
}
