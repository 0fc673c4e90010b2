package dev.taskbound.benchmarks.charts;

import dev.taskbound.benchmarks.growth.GrowthReport;
import dev.taskbound.benchmarks.growth.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * CPU time of the check against size, both as logarithms: a thin line for each shape, the steepest
 * ones in colour, and dashed lines that show what exponents 1 and 2 look like.
 */
final class GrowthChart {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 520;
  private static final int LEFT = 70;
  private static final int RIGHT = 240;
  private static final int TOP = 50;
  private static final int BOTTOM = 60;
  private static final double LEAST_SIZE = 2;
  private static final double MOST_SIZE = 10_000;
  private static final List<String> COLOURS =
      List.of("#c0392b", "#d68910", "#2471a3", "#7d3c98", "#1b7f4d");

  private final double least;
  private final double most;

  private GrowthChart(double least, double most) {
    this.least = least;
    this.most = most;
  }

  static String draw(GrowthReport report) {
    List<GrowthReport.Curve> curves =
        report.shapes().stream()
            .filter(curve -> curve.measured().size() > 1)
            .sorted(Comparator.comparingDouble(GrowthChart::steepness).reversed())
            .toList();
    double least = 1;
    double most = 10;
    for (GrowthReport.Curve curve : curves) {
      for (Point point : curve.measured()) {
        least = Math.min(least, point.checkMillis());
        most = Math.max(most, point.checkMillis());
      }
    }
    return new GrowthChart(
            Math.pow(10, Math.floor(Math.log10(least))), Math.pow(10, Math.ceil(Math.log10(most))))
        .draw(curves);
  }

  private static double steepness(GrowthReport.Curve curve) {
    double exponent = curve.exponent();
    return Double.isNaN(exponent) ? -1 : exponent;
  }

  private String draw(List<GrowthReport.Curve> curves) {
    Svg svg = new Svg(WIDTH, HEIGHT, "CPU time of the check against size");
    svg.heading(16, 26, "CPU time of the check against the size of one generated file");
    for (double size = 10; size <= MOST_SIZE; size *= 10) {
      svg.line(x(size), TOP, x(size), HEIGHT - BOTTOM, "#dddddd", "");
      svg.text(x(size), HEIGHT - BOTTOM + 18, "middle", String.format(Locale.ROOT, "%,.0f", size));
    }
    for (double millis = least; millis <= most * 1.01; millis *= 10) {
      svg.line(LEFT, y(millis), WIDTH - RIGHT, y(millis), "#dddddd", "");
      svg.text(LEFT - 6, y(millis) + 4, "end", label(millis));
    }
    svg.line(LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM, "#555555", "");
    double middle = (LEFT + WIDTH - RIGHT) / 2.0;
    svg.text(middle, HEIGHT - 16, "middle", "size: statements, handles, branches, classes, ...");
    svg.text(WIDTH - RIGHT + 14, TOP + 8, "start", "steepest shapes, fitted exponent");
    slope(svg, 1);
    slope(svg, 2);
    for (int i = curves.size() - 1; i >= 0; i--) {
      boolean named = i < COLOURS.size();
      String colour = named ? COLOURS.get(i) : "#bbbbbb";
      String name = name(curves.get(i));
      svg.curve(points(curves.get(i)), colour, named ? 2 : 1, name);
      if (named) {
        svg.bar(WIDTH - RIGHT + 14, TOP + 20 + i * 20, 12, 12, colour);
        svg.text(WIDTH - RIGHT + 32, TOP + i * 20 + 31, "start", name);
      }
    }
    int others = TOP + 20 + 20 * Math.min(COLOURS.size(), curves.size());
    svg.bar(WIDTH - RIGHT + 14, others, 12, 12, "#bbbbbb");
    svg.text(WIDTH - RIGHT + 32, others + 11, "start", "all others");
    return svg.end();
  }

  /** A line of a given exponent through the middle of the lower edge. */
  private void slope(Svg svg, int exponent) {
    double from = 10;
    double to = Math.min(MOST_SIZE, from * Math.pow(most / least, 1.0 / exponent));
    double end = least * Math.pow(to / from, exponent);
    svg.line(x(from), y(least), x(to), y(end), "#888888", "stroke-dasharray=\"5 4\"");
    // At the right edge the legend begins.
    boolean atEdge = to == MOST_SIZE;
    svg.text(
        x(to) + (atEdge ? -6 : 4),
        y(end) + (atEdge ? 44 : 14),
        atEdge ? "end" : "start",
        "exponent " + exponent);
  }

  private static String name(GrowthReport.Curve curve) {
    return String.format(Locale.ROOT, "%s, %.2f", curve.shape(), curve.exponent());
  }

  private String points(GrowthReport.Curve curve) {
    return curve.measured().stream()
        .map(
            point ->
                String.format(Locale.ROOT, "%.1f,%.1f", x(point.size()), y(point.checkMillis())))
        .collect(Collectors.joining(" "));
  }

  private static double x(double size) {
    double part = Math.log(size / LEAST_SIZE) / Math.log(MOST_SIZE / LEAST_SIZE);
    return LEFT + part * (WIDTH - LEFT - RIGHT);
  }

  private double y(double millis) {
    double part = Math.log(millis / least) / Math.log(most / least);
    return HEIGHT - BOTTOM - part * (HEIGHT - TOP - BOTTOM);
  }

  private static String label(double millis) {
    return millis >= 1000
        ? String.format(Locale.ROOT, "%.0f s", millis / 1000)
        : String.format(Locale.ROOT, millis < 1 ? "%.1f ms" : "%.0f ms", millis);
  }
}
