package dev.taskbound.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Renders one figure of a report as Markdown: a row for each configuration, a column an input. */
final class Overview {
  private Overview() {}

  /**
   * Returns the table of ratios to plain javac. What did not do its whole work is in parentheses.
   *
   * @param figure what is divided by what javac has of it
   */
  static String of(Report report, ToDoubleFunction<Report.Samples> figure) {
    List<Report.Entry> inputs =
        report.inputs().stream()
            .filter(entry -> entry.of(Configuration.JAVAC.key) != null)
            .toList();
    StringBuilder text = new StringBuilder("| to plain javac |");
    inputs.forEach(entry -> text.append(' ').append(entry.name()).append(" |"));
    text.append("\n|---|").append("--:|".repeat(inputs.size())).append('\n');
    for (Configuration each : Configuration.values()) {
      List<String> cells = new ArrayList<>();
      for (Report.Entry entry : inputs) {
        cells.add(cell(entry, each, figure));
      }
      if (each != Configuration.JAVAC && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        text.append("| ").append(each.label).append(" | ");
        text.append(String.join(" | ", cells)).append(" |\n");
      }
    }
    return text.toString();
  }

  private static String cell(
      Report.Entry entry, Configuration configuration, ToDoubleFunction<Report.Samples> figure) {
    Report.Samples own = entry.of(configuration.key);
    Report.Samples plain = entry.of(Configuration.JAVAC.key);
    if (own == null || plain == null) {
      return "";
    }
    double ratio = figure.applyAsDouble(own) / figure.applyAsDouble(plain);
    if (Double.isNaN(ratio)) {
      return "";
    }
    return String.format(Locale.ROOT, own.whole() ? "%.2f" : "(%.2f)", ratio);
  }
}
