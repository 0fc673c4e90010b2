package dev.taskbound.benchmarks.compare;

import dev.taskbound.benchmarks.growth.GrowthReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes measured figures into a document, between markers that name them. */
final class Docs {
  private Docs() {}

  /** Returns the sections by the names of their markers. */
  static Map<String, String> sections(Report report, GrowthReport growth) {
    Map<String, String> sections = new LinkedHashMap<>();
    sections.put("goals", Goals.of(report, growth));
    sections.put("cpu", Overview.of(report, each -> each.median(Measured::cpuSeconds)));
    sections.put("memory", Overview.of(report, each -> each.median(Measured::peakMegabytes)));
    sections.put("steady-memory", Overview.of(report, Report.Samples::steadyMegabytes));
    sections.put("growth", growth.table());
    sections.put("details", Table.of(report));
    return sections;
  }

  /**
   * Replaces what is between {@code <!-- figures: name -->} and {@code <!-- end of figures -->}.
   *
   * @throws IOException also if a marker is missing
   */
  static void write(Map<String, String> sections, Path file) throws IOException {
    String text = Files.readString(file);
    for (Map.Entry<String, String> each : sections.entrySet()) {
      String begin = "<!-- figures: " + each.getKey() + " -->\n";
      int from = text.indexOf(begin);
      int to = text.indexOf("<!-- end of figures -->", Math.max(from, 0));
      if (from < 0 || to < 0) {
        throw new IOException(file + " has no place for the figures `" + each.getKey() + "`");
      }
      text =
          text.substring(0, from + begin.length())
              + "\n"
              + each.getValue().stripTrailing()
              + "\n\n"
              + text.substring(to);
    }
    Files.writeString(file, text);
  }
}
