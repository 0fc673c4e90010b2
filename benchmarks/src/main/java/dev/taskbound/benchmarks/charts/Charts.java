package dev.taskbound.benchmarks.charts;

import dev.taskbound.benchmarks.compare.Report;
import dev.taskbound.benchmarks.growth.GrowthReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws the images that the documentation shows. */
public final class Charts {
  private Charts() {}

  /**
   * Draws what there is data for.
   *
   * @param costs what the comparison wrote; it need not exist
   * @param labels the configurations to draw, and what they are called
   * @param growth what the growth measurement wrote; it need not exist
   * @param folder where the images go
   * @return the images
   */
  public static List<Path> draw(Path costs, Map<String, String> labels, Path growth, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    List<Path> drawn = new ArrayList<>();
    if (Files.exists(costs)) {
      String image = CostChart.draw(Report.read(costs), labels);
      drawn.add(Files.writeString(folder.resolve("cost.svg"), image));
    }
    if (Files.exists(growth)) {
      String image = GrowthChart.draw(GrowthReport.read(growth));
      drawn.add(Files.writeString(folder.resolve("growth.svg"), image));
    }
    return drawn;
  }
}
