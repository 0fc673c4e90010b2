package dev.taskbound.benchmarks.compare;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Measures all configurations on one input: a warm-up round, then rounds in which each runs once.
 */
final class Comparison {
  /**
   * A heap whose size follows from what is allocated and lives, not from how long collections take:
   * with it, the peak of the same compilation is the same within about a hundredth.
   */
  static final List<String> STEADY = List.of("-XX:+UseSerialGC", "-Xmn64m");

  private final Commands commands;
  private final Tools tools;
  private final Path scratch;
  private final PrintStream progress;

  Comparison(Commands commands, Tools tools, Path scratch, PrintStream progress) {
    this.commands = commands;
    this.tools = tools;
    this.scratch = scratch;
    this.progress = progress;
  }

  /**
   * How much is run.
   *
   * @param warmUps rounds that do not count
   * @param runs rounds that count
   * @param memoryRuns rounds for memory alone, with a steady heap
   * @param limit for one process
   */
  record Amount(int warmUps, int runs, int memoryRuns, Duration limit) {}

  /** Measures; what fails or runs out of time is kept with a note. */
  Report.Entry measure(
      Input input, List<Configuration> configurations, Amount amount, List<String> jvm)
      throws IOException, InterruptedException {
    Machine machine = Machine.now(tools.jdk(input.jdk()));
    Map<Configuration, List<Measured>> runs = new EnumMap<>(Configuration.class);
    Map<Configuration, String> notes = new EnumMap<>(Configuration.class);
    configurations.forEach(each -> runs.put(each, new ArrayList<>()));
    for (int round = -amount.warmUps(); round < amount.runs(); round++) {
      for (int i = 0; i < configurations.size(); i++) {
        // Each round begins with another one, so that none always follows the same.
        Configuration each = configurations.get(Math.floorMod(i + round, configurations.size()));
        if (notes.getOrDefault(each, "").startsWith("ran out")) {
          continue;
        }
        Measured measured = run(input, each, amount.limit(), List.of());
        if (measured.status() == -1) {
          notes.put(each, "ran out of " + amount.limit().toSeconds() + " s");
        }
        if (round >= 0 || measured.status() == -1) {
          runs.get(each).add(measured);
        }
      }
    }
    Map<Configuration, List<Measured>> steady = new EnumMap<>(Configuration.class);
    for (Configuration each : configurations) {
      steady.put(each, new ArrayList<>());
      for (int i = 0; i < amount.memoryRuns() && !notes.containsKey(each); i++) {
        steady.get(each).add(run(input, each, amount.limit(), STEADY));
      }
    }
    List<Report.Samples> samples = new ArrayList<>();
    List<Measured> plain = runs.getOrDefault(Configuration.JAVAC, List.of());
    for (Configuration each : configurations) {
      String note = notes.containsKey(each) ? notes.get(each) : note(input, each, runs, plain);
      samples.add(new Report.Samples(each.key, runs.get(each), steady.get(each), note));
    }
    return new Report.Entry(
        input.name(), input.files().size(), input.lines(), machine.ended(), jvm, samples);
  }

  private Measured run(Input input, Configuration configuration, Duration limit, List<String> more)
      throws IOException, InterruptedException {
    // Its own, since two measurements may well run at a time, on cores of their own.
    Path classes = scratch.resolve("classes-" + ProcessHandle.current().pid());
    Folders.empty(classes);
    List<String> line = commands.line(input, configuration, classes, more);
    Measured measured = Meter.run(line, output(input, configuration), classes, limit);
    progress.printf(
        Locale.ROOT,
        "%-16s %-24s %7.2f s CPU %7.2f s wall %6.0f MB%s, exit %d, %d classes%n",
        input.name(),
        configuration.key,
        measured.cpuSeconds(),
        measured.wallSeconds(),
        measured.peakMegabytes(),
        more.isEmpty() ? "" : " (steady heap)",
        measured.status(),
        measured.classes());
    Folders.empty(classes);
    Files.delete(classes);
    return measured;
  }

  private Path output(Input input, Configuration configuration) throws IOException {
    Path folder = scratch.resolve("output");
    Files.createDirectories(folder);
    return folder.resolve(input.name() + "." + configuration.key + ".txt");
  }

  /** Says what shows that a configuration did less than its whole work; null if nothing does. */
  private @Nullable String note(
      Input input,
      Configuration configuration,
      Map<Configuration, List<Measured>> runs,
      List<Measured> plain)
      throws IOException {
    Measured last = runs.get(configuration).get(runs.get(configuration).size() - 1);
    String fault = fault(output(input, configuration));
    if (fault != null) {
      return fault;
    }
    if (configuration == Configuration.TASKBOUND_PLUGIN && last.status() == 1) {
      return Report.Samples.UNWRITTEN;
    }
    boolean fewer = !plain.isEmpty() && last.classes() < plain.get(plain.size() - 1).classes();
    if (configuration != Configuration.TASKBOUND_CLI && fewer) {
      return "wrote " + last.classes() + " classes";
    }
    // Status 1 says that there are findings, to those who report errors.
    return last.status() > 1 || last.status() == 1 && !configuration.isOurs()
        ? "exit status " + last.status()
        : null;
  }

  private static @Nullable String fault(Path output) throws IOException {
    try (Stream<String> lines = Files.lines(output, StandardCharsets.ISO_8859_1)) {
      return lines
          .filter(
              line ->
                  line.contains("unexpected Throwable")
                      || line.contains("An unhandled exception was thrown")
                      || line.contains("An exception has occurred in the compiler")
                      || line.contains("java.lang.OutOfMemoryError")
                      || line.contains("failed on class")
                      || line.startsWith("error: "))
          .findFirst()
          .map(line -> "failed: " + line.strip().substring(0, Math.min(100, line.strip().length())))
          .orElse(null);
    }
  }
}
