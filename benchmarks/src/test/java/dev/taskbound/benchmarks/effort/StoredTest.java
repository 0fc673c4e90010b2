package dev.taskbound.benchmarks.effort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoredTest {
  @TempDir private Path folder;
  private Path file;
  private Stored stored;

  @BeforeEach
  void writeTable() throws IOException {
    file = folder.resolve("table.tsv");
    Files.writeString(file, "input\tsteps\tgraphs\nguava\t1000\t7\n");
    stored = new Stored(file);
  }

  @Test
  void smallDifferencesPass() throws IOException {
    assertEquals(List.of(), stored.compare(Map.of("guava", Map.of("steps", 1030L, "graphs", 20L))));
    assertEquals(List.of(), stored.compare(Map.of("guava", Map.of("steps", 750L, "graphs", 0L))));
  }

  @Test
  void moreFails() throws IOException {
    assertEquals(
        List.of("guava: steps: stored 1,000, found 1,031 (+3.1 %): more than it was"),
        stored.compare(Map.of("guava", Map.of("steps", 1031L))));
  }

  @Test
  void muchLessFails() throws IOException {
    assertEquals(
        List.of("guava: steps: stored 1,000, found 749 (-25.1 %): better; store that"),
        stored.compare(Map.of("guava", Map.of("steps", 749L))));
  }

  @Test
  void inputsAndCountersMustBeStored() throws IOException {
    assertEquals(
        List.of(
            "lucene: there is no such line, or not all counters are in it",
            "guava: is stored, but is no input any more"),
        stored.compare(Map.of("lucene", Map.of("steps", 1L))));
    assertEquals(
        List.of("guava: there is no such line, or not all counters are in it"),
        stored.compare(Map.of("guava", Map.of("closures", 1L))));
  }

  @Test
  void writingKeepsWhatWasNotMeasured() throws IOException {
    stored.write(Map.of("guava", Map.of("steps", 900L)));
    assertEquals("input\tsteps\tgraphs\nguava\t900\t7\n", Files.readString(file));
  }

  @Test
  void linesOfNewInputsHaveTheColumnsOfTheOthers() throws IOException {
    Map<String, Map<String, Long>> measured = new LinkedHashMap<>();
    measured.put("guava", ordered("graphs", 7L, "steps", 900L));
    measured.put("lucene", ordered("graphs", 3L, "steps", 20L));
    stored.write(measured);
    assertEquals("input\tsteps\tgraphs\nguava\t900\t7\nlucene\t20\t3\n", Files.readString(file));
  }

  private static Map<String, Long> ordered(String first, long one, String second, long other) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put(first, one);
    counts.put(second, other);
    return counts;
  }
}
