package dev.taskbound.benchmarks.effort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A table of counts that is kept in the tree: a line for each input, a column for each counter,
 * separated by tabs.
 */
final class Stored {
  /** What is let pass upwards: changes of javac or of the JDK move some counts a little. */
  private static final double MORE = 1.03;

  /** From here on, doing less fails too: else what was won could be lost again unseen. */
  private static final double LESS = 0.75;

  /** Differences up to this many pieces of work are never told. */
  private static final long SLACK = 20;

  private final Path file;

  Stored(Path file) {
    this.file = file;
  }

  /** Returns what is wrong with the measured counts, in words for whoever has to look at it. */
  List<String> compare(Map<String, Map<String, Long>> measured) throws IOException {
    Map<String, Map<String, Long>> stored = read();
    List<String> wrong = new ArrayList<>();
    measured.forEach((input, counts) -> compare(input, counts, stored.get(input), wrong));
    for (String input : stored.keySet()) {
      if (!measured.containsKey(input)) {
        wrong.add(input + ": is stored, but is no input any more");
      }
    }
    return wrong;
  }

  private static void compare(
      String input, Map<String, Long> counts, Map<String, Long> stored, List<String> wrong) {
    if (stored == null || !stored.keySet().containsAll(counts.keySet())) {
      wrong.add(input + ": there is no such line, or not all counters are in it");
      return;
    }
    counts.forEach(
        (counter, now) -> {
          long before = stored.get(counter);
          if (now > before * MORE && now - before > SLACK) {
            wrong.add(told(input, counter, before, now) + ": more than it was");
          } else if (now < before * LESS && before - now > SLACK) {
            wrong.add(told(input, counter, before, now) + ": better; store that");
          }
        });
  }

  private static String told(String input, String counter, long before, long now) {
    return String.format(
        Locale.ROOT,
        "%s: %s: stored %,d, found %,d (%+.1f %%)",
        input,
        counter,
        before,
        now,
        before == 0 ? 100.0 : 100.0 * (now - before) / before);
  }

  private Map<String, Map<String, Long>> read() throws IOException {
    Map<String, Map<String, Long>> stored = new LinkedHashMap<>();
    List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of("");
    String[] counters = lines.get(0).split("\t");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      Map<String, Long> counts = new LinkedHashMap<>();
      for (int i = 1; i < cells.length; i++) {
        counts.put(counters[i], Long.valueOf(cells[i]));
      }
      stored.put(cells[0], counts);
    }
    return stored;
  }

  /** Writes the measured counts; what was not measured by this JDK stays as it is. */
  void write(Map<String, Map<String, Long>> measured) throws IOException {
    Map<String, Map<String, Long>> stored = read();
    Set<String> counters = new LinkedHashSet<>();
    stored.values().forEach(counts -> counters.addAll(counts.keySet()));
    measured.values().forEach(counts -> counters.addAll(counts.keySet()));
    List<String> lines = new ArrayList<>();
    lines.add("input\t" + String.join("\t", counters));
    measured.forEach(
        (input, found) -> {
          Map<String, Long> counts = new LinkedHashMap<>(stored.getOrDefault(input, Map.of()));
          counts.putAll(found);
          StringBuilder line = new StringBuilder(input);
          // An input that is new has its counters in another order than the lines before it.
          counters.forEach(counter -> line.append('\t').append(counts.getOrDefault(counter, 0L)));
          lines.add(line.toString());
        });
    Files.write(file, lines);
  }
}
