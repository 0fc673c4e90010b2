package dev.taskbound.cli;

import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.JsonRenderer;
import dev.taskbound.engine.report.Severity;
import dev.taskbound.engine.report.TextRenderer;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Prints the outcome of a check. */
final class CheckReport {
  private static final Path HERE = Path.of("");

  private final PrintWriter out;
  private final PrintWriter err;
  private final OutputFormat format;

  CheckReport(PrintWriter out, PrintWriter err, OutputFormat format) {
    this.out = out;
    this.err = err;
    this.format = format;
  }

  /** Prints findings, failures and the closing line, and returns the exit status. */
  int print(CheckRun.Outcome outcome) {
    printFindings(outcome);
    out.flush();
    outcome.failures().forEach(failure -> err.println("taskbound: " + failure));
    err.flush();
    // Standard output stays one object a line where programs read it.
    (format == OutputFormat.JSON ? err : out).println("taskbound: " + summary(outcome));
    if (!outcome.failures().isEmpty()) {
      return ExitStatus.NOT_CHECKED;
    }
    return count(outcome, Severity.ERROR) > 0 ? ExitStatus.ERRORS : ExitStatus.CLEAN;
  }

  private void printFindings(CheckRun.Outcome outcome) {
    TextRenderer text = new TextRenderer(HERE);
    JsonRenderer json = new JsonRenderer(HERE);
    for (Finding finding : outcome.findings()) {
      if (format == OutputFormat.JSON) {
        out.println(json.render(finding));
      } else {
        out.print(text.render(finding));
      }
    }
  }

  private static String summary(CheckRun.Outcome outcome) {
    int errors = count(outcome, Severity.ERROR);
    int warnings = count(outcome, Severity.WARNING);
    StringBuilder line = new StringBuilder(Counts.of(outcome.files(), "file")).append(" checked: ");
    if (errors + warnings == 0) {
      line.append("nothing found");
    } else {
      line.append(Counts.of(errors, "error")).append(", ").append(Counts.of(warnings, "warning"));
    }
    if (outcome.passedOver().errors() > 0) {
      line.append("; what javac could not attribute was left out (it reports ")
          .append(outcome.passedOver().count())
          .append(")");
    }
    if (!outcome.failures().isEmpty()) {
      line.append("; ")
          .append(Counts.of(outcome.failures().size(), "failure"))
          .append(" of Taskbound");
    }
    return line.toString();
  }

  private static int count(CheckRun.Outcome outcome, Severity severity) {
    return (int) outcome.findings().stream().filter(f -> f.severity() == severity).count();
  }
}
