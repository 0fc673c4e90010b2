package dev.taskbound.benchmarks.charts;

import dev.taskbound.benchmarks.compare.Measured;
import dev.taskbound.benchmarks.compare.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * CPU time to that of plain javac, as logarithms: a bar for each configuration, the geometric mean
 * of all inputs, and a dot for each input. The small classes are left out, since a ratio says
 * little of them, copies of a corpus, and what did not do its whole work.
 */
final class CostChart {
  private static final int WIDTH = 900;
  private static final int LEFT = 330;
  private static final int RIGHT = 70;
  private static final int ROW = 28;
  private static final int TOP = 84;
  private static final String OURS = "#1b7f4d";
  private static final String OTHERS = "#9aa7b5";
  private static final String DOT = "#222222";
  private static final List<Double> MARKS = List.of(1.0, 1.5, 2.0, 3.0, 5.0, 10.0, 20.0, 50.0);

  private final double least;
  private final double most;

  private CostChart(double least, double most) {
    this.least = least;
    this.most = most;
  }

  /**
   * Draws.
   *
   * @param labels what the configurations are called
   */
  static String draw(Report report, Map<String, String> labels) {
    Map<String, Map<String, Double>> ratios = ratios(report, labels);
    double least = 0.95;
    double most = 1.6;
    for (Map<String, Double> each : ratios.values()) {
      for (double ratio : each.values()) {
        least = Math.min(least, ratio * 0.98);
        most = Math.max(most, ratio * 1.05);
      }
    }
    return new CostChart(least, most).drawn(ratios, labels);
  }

  private String drawn(Map<String, Map<String, Double>> ratios, Map<String, String> labels) {
    int height = TOP + ROW * ratios.size() + 36;
    Svg svg = new Svg(WIDTH, height, "CPU time of a compilation, to plain javac");
    svg.heading(16, 26, "CPU time of a whole compilation, to plain javac");
    legend(svg);
    for (double mark : MARKS) {
      if (mark <= most) {
        svg.line(x(mark), TOP - 6, x(mark), height - 32, mark == 1 ? "#555555" : "#dddddd", "");
        svg.text(x(mark), height - 14, "middle", label(mark));
      }
    }
    int y = TOP;
    for (Map.Entry<String, Map<String, Double>> each : ratios.entrySet()) {
      row(svg, y, each.getKey(), labels.get(each.getKey()), each.getValue());
      y += ROW;
    }
    return svg.end();
  }

  private static void legend(Svg svg) {
    svg.bar(16, 42, 22, 12, OURS);
    svg.text(44, 52, "start", "Taskbound");
    svg.bar(126, 42, 22, 12, OTHERS);
    svg.text(154, 52, "start", "others");
    svg.dot(212, 48, 3, DOT, "one input");
    svg.text(
        222,
        52,
        "start",
        "one code base; bars and figures are geometric means of those it ran on; logarithmic scale");
  }

  private void row(Svg svg, int y, String key, String label, Map<String, Double> ratios) {
    svg.text(LEFT - 26, y + 15, "end", label);
    if (ratios.isEmpty()) {
      svg.text(x(1) + 8, y + 15, "start", "no whole run");
      return;
    }
    double mean = Math.exp(ratios.values().stream().mapToDouble(Math::log).average().orElseThrow());
    double end = x(mean);
    String colour = key.startsWith("taskbound") ? OURS : OTHERS;
    svg.bar(Math.min(x(1), end), y + 2, Math.max(1, Math.abs(end - x(1))), ROW - 10, colour);
    ratios.forEach(
        (input, ratio) ->
            svg.dot(x(ratio), y + 11, 3, DOT, String.format(Locale.ROOT, "%s %.2f", input, ratio)));
    double right = ratios.values().stream().mapToDouble(Double::doubleValue).max().orElse(mean);
    svg.text(x(Math.max(right, 1)) + 9, y + 15, "start", String.format(Locale.ROOT, "%.2f", mean));
  }

  private static String label(double mark) {
    return String.format(Locale.ROOT, mark % 1 == 0 ? "%.0f ×" : "%.1f ×", mark);
  }

  private double x(double ratio) {
    double part = Math.log(ratio / least) / Math.log(most / least);
    return LEFT + part * (WIDTH - LEFT - RIGHT);
  }

  private static Map<String, Map<String, Double>> ratios(
      Report report, Map<String, String> labels) {
    Map<String, Map<String, Double>> ratios = new LinkedHashMap<>();
    List<Report.Entry> inputs =
        report.inputs().stream()
            .filter(entry -> !entry.name().startsWith("small") && !entry.name().contains("-x"))
            .toList();
    for (String key : labels.keySet()) {
      for (Report.Entry entry : inputs) {
        Report.Samples plain = entry.of("javac");
        Report.Samples own = entry.of(key);
        if (plain != null && own != null) {
          Map<String, Double> of = ratios.computeIfAbsent(key, k -> new LinkedHashMap<>());
          if (own.whole()) {
            of.put(
                entry.name(),
                own.median(Measured::cpuSeconds) / plain.median(Measured::cpuSeconds));
          }
        }
      }
    }
    return ratios;
  }
}
