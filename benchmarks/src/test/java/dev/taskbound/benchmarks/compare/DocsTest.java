package dev.taskbound.benchmarks.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.taskbound.benchmarks.growth.GrowthReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocsTest {
  @TempDir private Path folder;

  @Test
  void goalsTellWhatIsHeldAndByHowMuchTheOthersAreMissed() {
    String goals = Goals.of(report(), new GrowthReport(List.of()));
    assertEquals(
        """
        | goal | at most | measured | |
        |---|--:|--:|---|
        | guava: CPU, to javac with an empty plugin | 1.03 | 1.100 | 0.070 over |
        | guava: peak memory, to javac with an empty plugin | 1.05 | 1.020 | held |
        | guava: the same with a steady heap | 1.05 | 1.040 | held |
        | CPU to Checker Framework: Lock, at worst (guava) | 1.00 | 0.110 | held |
        """,
        goals);
  }

  @Test
  void overviewPutsWhatFailedInParentheses() {
    assertEquals(
        """
        | to plain javac | guava |
        |---|--:|
        | javac with an empty plugin | 1.00 |
        | Taskbound, javac plugin | 1.10 |
        | Checker Framework: Lock | 10.00 |
        | Checker Framework: Nullness | (3.00) |
        """,
        Overview.of(report(), each -> each.median(Measured::cpuSeconds)));
  }

  @Test
  void figuresReplaceWhatIsBetweenTheirMarkers() throws IOException {
    Path file = folder.resolve("page.md");
    String before = "# Page\n<!-- figures: cpu -->\nold\n<!-- end of figures -->\nrest\n";
    Files.writeString(file, before);
    Docs.write(Map.of("cpu", "new\n"), file);
    assertEquals(
        "# Page\n<!-- figures: cpu -->\n\nnew\n\n<!-- end of figures -->\nrest\n",
        Files.readString(file));
    assertThrows(IOException.class, () -> Docs.write(Map.of("memory", "new\n"), file));
  }

  @Test
  void thePageHasAPlaceForAllFigures() throws IOException {
    Path page = folder.resolve("performance.md");
    Files.copy(Path.of("../docs/performance.md"), page);
    Docs.write(Docs.sections(report(), new GrowthReport(List.of())), page);
  }

  private static Report report() {
    Machine machine = new Machine("a processor", 2, "17", "today", 0, 0);
    return new Report(
        List.of(
            new Report.Entry(
                "guava",
                1,
                1,
                machine,
                List.of(),
                List.of(
                    samples("javac", 10, 100, null),
                    samples("empty-plugin", 10, 100, null),
                    samples("taskbound-plugin", 11, 102, null),
                    samples("cf-lock", 100, 300, null),
                    samples("cf-nullness", 30, 300, "failed")))));
  }

  private static Report.Samples samples(String key, double cpu, double memory, String note) {
    return new Report.Samples(
        key,
        List.of(new Measured(cpu, cpu, memory, 0, 1)),
        List.of(new Measured(cpu, cpu, memory == 102 ? 104 : memory, 0, 1)),
        note);
  }
}
