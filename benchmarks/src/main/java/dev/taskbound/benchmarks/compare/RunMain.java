package dev.taskbound.benchmarks.compare;

import dev.taskbound.benchmarks.charts.Charts;
import dev.taskbound.benchmarks.growth.GrowthReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of the comparison. */
@Command(
    name = "benchmarks/run",
    mixinStandardHelpOptions = true,
    version = "0.1.0",
    sortOptions = false,
    description = {
      "Compiles real code with plain javac, with Taskbound in each of its hosts, and with other"
          + " checkers, whole processes in turn, and prints what each costs.",
      "Every input is measured in one go and then kept in the JSON file, in place of what was there"
          + " of it before: a long run can be made in pieces.",
      "Give it the cores that it shall use: taskset -c 0,1 benchmarks/run"
    },
    footer = {
      "",
      "Exit status: 0 if all was measured, 1 if Taskbound failed somewhere (peers may fail, the"
          + " table tells), 2 for wrong usage or if something is missing.",
      "Environment: TASKBOUND_CORPORA (see scripts/corpora), TASKBOUND_JDK_17, TASKBOUND_JDK_25."
    })
public final class RunMain implements Callable<Integer> {
  /** Guava's packages, without one of a library that it uses. */
  private static final Pattern GUAVA =
      Pattern.compile(
          "com\\.google\\.(common(?!\\.util\\.concurrent\\.internal)|thirdparty)(?=[.;])");

  @Option(
      names = "--corpora",
      split = ",",
      paramLabel = "NAME",
      description =
          "Artifact ids of docs/corpora.tsv, small, small-relevant, or guava-xN for N times guava"
              + " (default: all but the last).")
  private List<String> corpora = List.of();

  @Option(
      names = "--configs",
      split = ",",
      paramLabel = "NAME",
      description = "What to run (default: all); --list tells the names.")
  private List<String> configurations = List.of();

  @Option(names = "--runs", description = "Rounds that count (default: ${DEFAULT-VALUE}).")
  private int runs = 5;

  @Option(names = "--warm-ups", description = "Rounds before them (default: ${DEFAULT-VALUE}).")
  private int warmUps = 1;

  @Option(
      names = "--memory-runs",
      description =
          "Runs after them for the memory with a heap that grows in the same steps each time"
              + " (default: ${DEFAULT-VALUE}).")
  private int memoryRuns = 1;

  @Option(names = "--timeout", description = "Seconds for a process (default: ${DEFAULT-VALUE}).")
  private int timeout = 900;

  @Option(
      names = "--jvm",
      split = " ",
      description = "Options of every JVM that is measured (default: ${DEFAULT-VALUE}).")
  private List<String> jvm = List.of("-Xmx3g");

  @Option(names = "--json", description = "Where to keep it (default: ${DEFAULT-VALUE}).")
  private Path json = Path.of("target/benchmarks/results.json");

  @Option(names = "--resume", description = "Leaves out inputs that the JSON file has already.")
  private boolean resume;

  @Option(
      names = "--quick",
      description =
          "Two rounds on commons-lang3 and the small classes, without the Checker Framework, unless"
              + " other options say otherwise.")
  private boolean quick;

  @Option(names = "--list", description = "Prints inputs and configurations, and ends.")
  private boolean list;

  @Option(names = "--table", description = "Prints the table of the JSON file, and ends.")
  private boolean table;

  @Option(
      names = "--goals",
      description = "Prints what was to be reached beside what the JSON files say, and ends.")
  private boolean goals;

  @Option(
      names = "--charts",
      description =
          "Draws docs/images/cost.svg and docs/images/growth.svg from the JSON files, and ends.")
  private boolean charts;

  @Option(
      names = "--write-docs",
      description =
          "Draws the charts, writes the figures of the JSON files into docs/performance.md, and"
              + " ends.")
  private boolean writeDocs;

  @Option(
      names = "--growth-json",
      description = "What benchmarks/growth has kept (default: ${DEFAULT-VALUE}).")
  private Path growthJson = Path.of("target/benchmarks/growth.json");

  private final Path root =
      Path.of(System.getProperty("benchmarks.root", "")).toAbsolutePath().normalize();

  /** Runs the command line. */
  public static void main(String[] args) {
    CommandLine line = new CommandLine(new RunMain());
    line.setExecutionExceptionHandler(
        (failure, at, parsed) -> {
          at.getErr().println("benchmarks/run: " + failure);
          return 2;
        });
    System.exit(line.execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path scratch = root.resolve("target/benchmarks");
    Files.createDirectories(scratch);
    Inputs inputs = new Inputs(root, scratch);
    if (list) {
      System.out.println("inputs: " + String.join(" ", inputs.names()) + " guava-xN");
      System.out.println("configurations:");
      Arrays.stream(Configuration.values())
          .forEach(each -> System.out.printf("  %-24s %s%n", each.key, each.label));
      return 0;
    }
    if (charts || writeDocs) {
      Path images = root.resolve("docs/images");
      Charts.draw(json, labels(), growthJson, images).forEach(System.out::println);
      if (writeDocs) {
        Docs.write(
            Docs.sections(Report.read(json), GrowthReport.read(growthJson)),
            root.resolve("docs/performance.md"));
      }
      return 0;
    }
    if (goals) {
      System.out.print(Goals.of(Report.read(json), GrowthReport.read(growthJson)));
      return 0;
    }
    if (!table) {
      measure(inputs, scratch);
    }
    System.out.print(Table.of(Report.read(json)));
    return failed() ? 1 : 0;
  }

  private void measure(Inputs inputs, Path scratch) throws IOException, InterruptedException {
    if (!Meter.works()) {
      throw new IOException("this system has no /proc: only Linux can be measured on");
    }
    Tools tools = new Tools(root, scratch);
    Comparison comparison =
        new Comparison(new Commands(tools, scratch, jvm), tools, scratch, System.err);
    Comparison.Amount amount =
        new Comparison.Amount(
            warmUps, quick ? Math.min(runs, 2) : runs, memoryRuns, Duration.ofSeconds(timeout));
    for (String name : chosenInputs(inputs)) {
      Report report = Report.read(json);
      if (resume && report.inputs().stream().anyMatch(entry -> entry.name().equals(name))) {
        continue;
      }
      Input input =
          name.matches("guava-x\\d+")
              ? inputs.copies("guava", GUAVA, Integer.parseInt(name.substring(7)))
              : inputs.named(name);
      Report.Entry entry = comparison.measure(input, chosenConfigurations(), amount, jvm);
      report.with(entry).write(json);
    }
  }

  private List<String> chosenInputs(Inputs inputs) throws IOException {
    List<String> all = inputs.names();
    for (String name : corpora) {
      if (!all.contains(name) && !name.matches("guava-x\\d+")) {
        throw new IllegalArgumentException("no input `" + name + "`; --list tells all");
      }
    }
    if (!corpora.isEmpty()) {
      return corpora;
    }
    return quick ? List.of(Inputs.SMALL, Inputs.SMALL_RELEVANT, "commons-lang3") : all;
  }

  private List<Configuration> chosenConfigurations() {
    if (!configurations.isEmpty()) {
      return configurations.stream().map(Configuration::of).toList();
    }
    List<Configuration> all = new ArrayList<>(List.of(Configuration.values()));
    all.removeIf(each -> quick && each.key.startsWith("cf-"));
    return all;
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Configuration each : Configuration.values()) {
      if (each != Configuration.JAVAC) {
        labels.put(each.key, each.label);
      }
    }
    return labels;
  }

  private boolean failed() throws IOException {
    return Report.read(json).inputs().stream()
        .flatMap(entry -> entry.configurations().stream())
        .anyMatch(each -> !each.whole() && Configuration.of(each.configuration()).isOurs());
  }
}
