package dev.taskbound.benchmarks.growth;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is kept as JSON.
 *
 * @param shapes one entry for each shape
 */
public record GrowthReport(List<Curve> shapes) {
  /** Checks shorter than this say little about growth. */
  static final double LEAST_MILLIS = 2;

  /** As {@link #LEAST_MILLIS}, for what is allocated. */
  static final double LEAST_MEGABYTES = 1;

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().serializeSpecialFloatingPointValues().create();

  /**
   * The points of one shape.
   *
   * @param shape its name
   * @param what what its size counts
   * @param points by size; the last one has a fault if the time ran out there
   */
  public record Curve(String shape, String what, List<Point> points) {

    /** Returns the points that were measured. */
    public List<Point> measured() {
      return points.stream().filter(point -> point.fault() == null).toList();
    }

    /** Returns the fitted exponent of the check's CPU time. */
    public double exponent() {
      return Fit.exponent(measured(), Point::checkMillis, LEAST_MILLIS);
    }

    private double memoryExponent() {
      return Fit.exponent(measured(), Point::checkMegabytes, LEAST_MEGABYTES);
    }

    private String wrong() {
      for (Point point : points) {
        if (point.fault() != null) {
          return "at " + point.size() + ": " + point.fault();
        }
        if (point.wrong() != null) {
          return "at " + point.size() + ": " + point.wrong();
        }
      }
      return "";
    }
  }

  /** Reads a file that {@link #write} wrote; an empty report if there is none. */
  public static GrowthReport read(Path file) throws IOException {
    return Files.exists(file)
        ? GSON.fromJson(Files.readString(file), GrowthReport.class)
        : new GrowthReport(new ArrayList<>());
  }

  /** Returns a report with this curve, in place of an older one of the same shape. */
  GrowthReport with(Curve curve) {
    List<Curve> all = new ArrayList<>(shapes);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).shape().equals(curve.shape())) {
        all.set(i, curve);
        return new GrowthReport(all);
      }
    }
    all.add(curve);
    return new GrowthReport(all);
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, GSON.toJson(this) + "\n");
  }

  /** Returns whether everything was measured and every finding was as expected. */
  boolean right() {
    return shapes.stream().allMatch(curve -> curve.wrong().isEmpty());
  }

  /** Returns the Markdown table. */
  public String table() {
    StringBuilder text = new StringBuilder();
    text.append("| shape | size | javac ms | check ms | allocated MB | exponent, time |");
    text.append(" last step | exponent, memory | |\n|---|--:|--:|--:|--:|--:|--:|--:|---|\n");
    for (Curve curve : shapes) {
      List<Point> measured = curve.measured();
      if (measured.isEmpty()) {
        text.append("| ").append(curve.shape()).append(" | | | | | | | | ");
        text.append(curve.wrong()).append(" |\n");
        continue;
      }
      Point largest = measured.get(measured.size() - 1);
      text.append(
          String.format(
              Locale.ROOT,
              "| %s: %s | %,d | %.0f | %.0f | %.0f | %s | %s | %s | %s |%n",
              curve.shape(),
              curve.what(),
              largest.size(),
              largest.javacMillis(),
              largest.checkMillis(),
              largest.checkMegabytes(),
              number(curve.exponent()),
              number(Fit.last(measured, Point::checkMillis)),
              number(curve.memoryExponent()),
              curve.wrong()));
    }
    return text.toString();
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "too small" : String.format(Locale.ROOT, "%.2f", value);
  }
}
