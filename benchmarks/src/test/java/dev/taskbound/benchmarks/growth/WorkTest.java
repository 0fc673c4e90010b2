package dev.taskbound.benchmarks.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A guard against regressions that does not depend on how fast the machine is: what a check
 * allocates is compared with what it did when {@code work.tsv} was written. Work that grows shows
 * in what is allocated, and that is the same on all machines but for what the JIT compiler saves.
 * One size of each shape is enough: how cost grows with the size is {@code benchmarks/growth}'s
 * business, and steps are counted exactly by {@code EffortTest}.
 *
 * <p>{@code -Dtaskbound.work=rewrite} writes the file anew. A smaller figure is as much a reason
 * for that as a larger one that has been thought about.
 */
final class WorkTest {
  private static final Path STORED =
      Path.of("src/test/resources/dev/taskbound/benchmarks/growth/work.tsv");

  /** How much more than the stored figure is let pass; what JDKs and JITs differ by. */
  private static final double TOLERANCE = 1.25;

  /** What one check of a file costs anyway, in kilobytes; figures below it say little. */
  private static final long SMALL = 512;

  private static final int RUNS = 3;

  @Test
  void checksAllocateNoMoreThanTheyDid() throws IOException {
    Map<String, Long> measured = new HashMap<>();
    List<String> lines = new ArrayList<>();
    for (Shape shape : Shapes.all()) {
      int size = shape.sizes().get(1);
      String key = shape.name() + "\t" + size;
      long kilobytes = kilobytes(shape.make(size));
      measured.put(key, kilobytes);
      lines.add(key + "\t" + kilobytes);
    }
    if ("rewrite".equals(System.getProperty("taskbound.work"))) {
      Files.write(STORED, lines);
      return;
    }
    List<String> worse = new ArrayList<>();
    Map<String, Long> stored = stored();
    assertEquals(stored.keySet(), measured.keySet(), "work.tsv is of other shapes or sizes");
    stored.forEach(
        (key, before) -> {
          long now = measured.get(key);
          if (now > Math.max(before, SMALL) * TOLERANCE) {
            worse.add(String.format(Locale.ROOT, "%s: %,d kB, was %,d kB", key, now, before));
          }
        });
    assertEquals(List.of(), worse);
  }

  /** The least of some runs: the first ones load classes and models. */
  private static long kilobytes(Sample sample) throws IOException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      least = Math.min(least, Checked.check(sample).checkBytes() / 1024);
    }
    return least;
  }

  private static Map<String, Long> stored() throws IOException {
    Map<String, Long> stored = new HashMap<>();
    for (String line : Files.readAllLines(STORED)) {
      int tab = line.lastIndexOf('\t');
      stored.put(line.substring(0, tab), Long.valueOf(line.substring(tab + 1)));
    }
    return stored;
  }
}
