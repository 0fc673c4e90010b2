package dev.taskbound.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.Log;

/** Puts a check's text output into Maven's log: each report whole, at its own level. */
final class FindingsLog {
  /** How a report begins; the lines that follow are indented. */
  private static final Pattern REPORT =
      Pattern.compile("[^ ].*?:\\d+:\\d+: (error|warning): \\[taskbound[:\\]].+");

  private static final Pattern ERROR = Pattern.compile("[^ ].*?:\\d+:\\d+: error: (?s:.+)");

  private final Log log;
  private final List<String> report = new ArrayList<>();

  FindingsLog(Log log) {
    this.log = log;
  }

  /** Logs the lines in their order. */
  void print(List<String> lines) {
    for (String line : lines) {
      boolean own = line.startsWith("taskbound: ");
      if (own || REPORT.matcher(line).matches()) {
        endReport();
      }
      if (own) {
        log.info(line);
      } else {
        report.add(line);
      }
    }
    endReport();
  }

  /** In one piece, so that modules built at the same time do not mix their reports. */
  private void endReport() {
    if (report.isEmpty()) {
      return;
    }
    String text = String.join(System.lineSeparator(), report);
    if (ERROR.matcher(text).matches()) {
      log.error(text);
    } else {
      log.warn(text);
    }
    report.clear();
  }
}
