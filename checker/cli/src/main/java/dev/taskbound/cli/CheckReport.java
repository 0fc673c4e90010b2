package dev.taskbound.cli;

import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.JsonRenderer;
import dev.taskbound.engine.report.Notification;
import dev.taskbound.engine.report.RunReport;
import dev.taskbound.engine.report.SarifRenderer;
import dev.taskbound.engine.report.TextRenderer;
import dev.taskbound.engine.report.UnusedSuppression;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Prints the outcome of a check, and writes it to the file that the user asked for. */
final class CheckReport {
  private static final Path HERE = Path.of("");

  private final PrintWriter out;
  private final PrintWriter err;
  private final OutputFormat format;
  private final @Nullable Path file;

  /**
   * Makes a report in the given format.
   *
   * @param file where to write it, with text going to {@code out}; null to print it there instead
   */
  CheckReport(PrintWriter out, PrintWriter err, OutputFormat format, @Nullable Path file) {
    this.out = out;
    this.err = err;
    this.format = format;
    this.file = file;
  }

  /** Prints findings, failures and the closing line, and returns the exit status. */
  int print(Judged judged) {
    if (file == null) {
      out.print(render(judged, format));
    } else {
      TextFile.write(file, render(judged, format));
      out.print(render(judged, OutputFormat.TEXT));
    }
    out.flush();
    judged.writeNext();
    judged.outcome().warnings().forEach(each -> err.println("taskbound: warning: " + each));
    judged.outcome().failures().forEach(failure -> err.println("taskbound: " + failure));
    Summary summary = new Summary(judged);
    summary.staleEntries().forEach(line -> err.println("taskbound: " + line));
    err.flush();
    boolean alone = file == null && format.forPrograms();
    (alone ? err : out).println("taskbound: " + summary.line());
    return judged.exitStatus();
  }

  /** Prints why nothing was checked, and returns the exit status. */
  int print(CompileFailure failure) {
    if (format == OutputFormat.SARIF) {
      RunReport report = RunReport.failed(failure.notifications(), ExitStatus.NOT_CHECKED);
      String text = sarif(report);
      if (file == null) {
        out.print(text);
        out.flush();
      } else {
        TextFile.write(file, text);
      }
    }
    failure.print(err);
    return ExitStatus.NOT_CHECKED;
  }

  private static String render(Judged judged, OutputFormat format) {
    return switch (format) {
      case TEXT -> text(judged);
      case JSON -> json(judged);
      case SARIF -> sarif(report(judged));
    };
  }

  private static String text(Judged judged) {
    TextRenderer renderer = new TextRenderer(HERE);
    StringBuilder text = new StringBuilder();
    for (Finding finding : judged.counted()) {
      text.append(renderer.render(finding));
    }
    for (UnusedSuppression unused : judged.outcome().unusedSuppressions()) {
      text.append(renderer.render(unused));
    }
    return text.toString();
  }

  private static String json(Judged judged) {
    JsonRenderer renderer = new JsonRenderer(HERE);
    StringBuilder lines = new StringBuilder();
    for (Finding finding : judged.counted()) {
      lines.append(renderer.render(finding)).append('\n');
    }
    for (UnusedSuppression unused : judged.outcome().unusedSuppressions()) {
      lines.append(renderer.render(unused)).append('\n');
    }
    return lines.toString();
  }

  private static String sarif(RunReport report) {
    return new SarifRenderer(HERE, Version.own()).render(report);
  }

  private static RunReport report(Judged judged) {
    List<Notification> notifications = new ArrayList<>();
    judged.outcome().failures().forEach(each -> notifications.add(Notification.failure(each)));
    judged
        .outcome()
        .warnings()
        .forEach(each -> notifications.add(Notification.failure(each).asWarning()));
    judged.outcome().passedOver().notifications().stream()
        .map(Notification::asWarning)
        .forEach(notifications::add);
    return new RunReport(
        judged.outcome().findings(),
        judged.known(),
        judged.outcome().unusedSuppressions(),
        notifications,
        judged.exitStatus());
  }
}
