package dev.taskbound.benchmarks.growth;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Straight lines through the logarithms of size and cost. */
public final class Fit {
  private Fit() {}

  /**
   * Returns the exponent {@code e} of the curve {@code cost = c * size^e} that is nearest to the
   * points, by least squares of the logarithms. Points below {@code least} are left out, because
   * what is constant outweighs there what grows; NaN if fewer than two are left.
   */
  public static double exponent(List<Point> points, ToDoubleFunction<Point> cost, double least) {
    List<double[]> logs =
        points.stream()
            .filter(point -> cost.applyAsDouble(point) >= least)
            .map(
                point -> new double[] {Math.log(point.size()), Math.log(cost.applyAsDouble(point))})
            .toList();
    if (logs.size() < 2) {
      return Double.NaN;
    }
    double x = logs.stream().mapToDouble(log -> log[0]).average().orElseThrow();
    double y = logs.stream().mapToDouble(log -> log[1]).average().orElseThrow();
    double both = 0;
    double square = 0;
    for (double[] log : logs) {
      both += (log[0] - x) * (log[1] - y);
      square += (log[0] - x) * (log[0] - x);
    }
    return both / square;
  }

  /** Returns the exponent between the last two points alone, which no small size softens. */
  public static double last(List<Point> points, ToDoubleFunction<Point> cost) {
    return points.size() < 2
        ? Double.NaN
        : exponent(points.subList(points.size() - 2, points.size()), cost, 0);
  }
}
