package dev.taskbound.benchmarks.charts;

import dev.taskbound.benchmarks.compare.Measured;
import dev.taskbound.benchmarks.compare.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * CPU time to that of plain javac: a bar for each configuration, the geometric mean of all inputs,
 * and a dot for each input. The small classes are left out, since a ratio says little of them, and
 * so is what did not do its whole work.
 */
final class CostChart {
  private static final int WIDTH = 820;
  private static final int LEFT = 330;
  private static final int ROW = 28;
  private static final int TOP = 50;

  private CostChart() {}

  /**
   * Draws.
   *
   * @param labels what the configurations are called
   */
  static String draw(Report report, Map<String, String> labels) {
    Map<String, Map<String, Double>> ratios = ratios(report, labels);
    double most =
        ratios.values().stream()
            .flatMap(each -> each.values().stream())
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(1);
    double scale = (WIDTH - LEFT - 70) / Math.max(most, 1);
    int height = TOP + ROW * ratios.size() + 40;
    Svg svg = new Svg(WIDTH, height, "CPU time of a compilation, to plain javac");
    svg.text(16, 24, "start", "CPU time of a whole compilation; plain javac is 1");
    double step = most > 12 ? 5 : most > 5 ? 2 : 1;
    for (double mark = 0; mark <= most; mark += step) {
      double x = LEFT + mark * scale;
      svg.line(x, TOP - 8, x, height - 36, mark == 1 ? "#555555" : "#dddddd", "");
      svg.text(x, height - 20, "middle", String.format(Locale.ROOT, "%.0f", mark));
    }
    int y = TOP;
    for (Map.Entry<String, Map<String, Double>> each : ratios.entrySet()) {
      row(svg, y, scale, each.getKey(), labels.get(each.getKey()), each.getValue());
      y += ROW;
    }
    return svg.end();
  }

  private static void row(
      Svg svg, int y, double scale, String key, String label, Map<String, Double> ratios) {
    svg.text(LEFT - 8, y + 15, "end", label);
    if (ratios.isEmpty()) {
      svg.text(LEFT + 8, y + 15, "start", "no whole run");
      return;
    }
    double mean = Math.exp(ratios.values().stream().mapToDouble(Math::log).average().orElseThrow());
    svg.bar(
        LEFT, y + 2, mean * scale, ROW - 10, key.startsWith("taskbound") ? "#1b7f4d" : "#9aa7b5");
    ratios.forEach(
        (input, ratio) ->
            svg.dot(
                LEFT + ratio * scale,
                y + 11,
                2.5,
                "#222222",
                String.format(Locale.ROOT, "%s %.2f", input, ratio)));
    double right = ratios.values().stream().mapToDouble(Double::doubleValue).max().orElse(mean);
    svg.text(LEFT + right * scale + 8, y + 15, "start", String.format(Locale.ROOT, "%.2f", mean));
  }

  private static Map<String, Map<String, Double>> ratios(
      Report report, Map<String, String> labels) {
    Map<String, Map<String, Double>> ratios = new LinkedHashMap<>();
    List<Report.Entry> inputs =
        report.inputs().stream().filter(entry -> !entry.name().startsWith("small")).toList();
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
