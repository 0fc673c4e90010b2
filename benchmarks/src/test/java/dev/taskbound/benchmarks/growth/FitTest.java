package dev.taskbound.benchmarks.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FitTest {

  private static List<Point> points(double exponent) {
    return Stream.of(10, 30, 100, 300)
        .map(n -> new Point("s", n, 1, 1, 3 * Math.pow(n, exponent), 1, 1, 1, null, null))
        .toList();
  }

  @Test
  void findsTheExponentOfAPower() {
    assertEquals(1.0, Fit.exponent(points(1), Point::checkMillis, 0), 1e-9);
    assertEquals(1.7, Fit.exponent(points(1.7), Point::checkMillis, 0), 1e-9);
    assertEquals(1.7, Fit.last(points(1.7), Point::checkMillis), 1e-9);
  }

  @Test
  void leavesOutWhatIsTooSmall() {
    assertTrue(Double.isNaN(Fit.exponent(points(1), Point::checkMillis, 500)));
  }
}
