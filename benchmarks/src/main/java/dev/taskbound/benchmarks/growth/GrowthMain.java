package dev.taskbound.benchmarks.growth;

import com.google.gson.Gson;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.checkerframework.checker.nullness.qual.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of the growth measurements. */
@Command(
    name = "benchmarks/growth",
    mixinStandardHelpOptions = true,
    version = "0.1.0",
    sortOptions = false,
    description = {
      "Generates files of growing size, compiles and checks them, and prints what the check costs,"
          + " with the fitted exponent of size. In every file the findings must be those expected.",
      "Every shape has a process of its own; it warms up, and then takes size after size.",
      "Each shape is kept in the JSON file when it is done: a long run can be made in pieces.",
      "A code base of 1, 2, 4, 8 times guava: benchmarks/run --corpora guava-x1,guava-x2,..."
    },
    footer = {
      "",
      "Exit status: 0 if all is well, 1 if a finding was not as expected, the checker failed or the"
          + " time ran out, 2 for wrong usage."
    })
public final class GrowthMain implements Callable<Integer> {
  @Option(
      names = "--only",
      split = ",",
      paramLabel = "SHAPE",
      description = "Shapes to measure (default: all); --list tells the names.")
  private List<String> only = List.of();

  @Option(
      names = "--runs",
      description =
          "Runs of each size; short ones are repeated more often (default: ${DEFAULT-VALUE}).")
  private int runs = 5;

  @Option(
      names = "--timeout",
      description =
          "Seconds for all runs of one size, above which its shape is given up (default:"
              + " ${DEFAULT-VALUE}).")
  private int timeout = 120;

  @Option(names = "--json", description = "Where to keep it (default: ${DEFAULT-VALUE}).")
  private Path json = Path.of("target/benchmarks/growth.json");

  @Option(names = "--resume", description = "Leaves out shapes that the JSON file has already.")
  private boolean resume;

  @Option(names = "--quick", description = "Three runs of the three smallest sizes.")
  private boolean quick;

  @Option(names = "--list", description = "Prints the shapes, and ends.")
  private boolean list;

  @Option(names = "--table", description = "Prints the table of the JSON file, and ends.")
  private boolean table;

  @Option(
      names = "--write",
      paramLabel = "FOLDER",
      description = "Writes the files SHAPE-SIZE/Sample.java to a folder, and ends.")
  private @Nullable Path folder;

  /** Runs the command line. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new GrowthMain()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Shape> shapes = chosen();
    if (list) {
      shapes.forEach(s -> System.out.printf("%-18s %s: %s%n", s.name(), s.what(), s.sizes()));
      return 0;
    }
    if (folder != null) {
      write(shapes, folder);
      return 0;
    }
    if (!table) {
      for (Shape shape : shapes) {
        GrowthReport report = GrowthReport.read(json);
        if (!resume || report.shapes().stream().noneMatch(c -> c.shape().equals(shape.name()))) {
          report.with(measure(shape)).write(json);
        }
      }
    }
    GrowthReport report = GrowthReport.read(json);
    System.out.print(report.table());
    return report.right() ? 0 : 1;
  }

  private List<Shape> chosen() {
    if (only.isEmpty()) {
      return Shapes.all();
    }
    return only.stream()
        .map(
            name ->
                Shapes.named(name)
                    .orElseThrow(
                        () ->
                            new CommandLine.ParameterException(
                                new CommandLine(this), "no shape `" + name + "`")))
        .toList();
  }

  private static void write(List<Shape> shapes, Path folder) throws IOException {
    for (Shape shape : shapes) {
      for (int size : shape.sizes()) {
        Path own = Files.createDirectories(folder.resolve(shape.name() + "-" + size));
        Files.writeString(own.resolve("Sample.java"), shape.make(size).text());
      }
    }
  }

  private GrowthReport.Curve measure(Shape shape) throws IOException, InterruptedException {
    List<Integer> sizes = quick ? shape.quickSizes() : shape.sizes();
    Process probe = start(shape, sizes);
    List<Point> points = new ArrayList<>();
    try (BufferedReader lines = probe.inputReader(StandardCharsets.UTF_8)) {
      for (int size : sizes) {
        Point point = next(probe, lines, shape, size);
        System.err.printf(
            "%-18s %6d %8.1f ms%s%s%n",
            shape.name(),
            size,
            point.checkMillis(),
            point.fault() == null ? "" : " " + point.fault(),
            point.wrong() == null ? "" : " " + point.wrong());
        points.add(point);
        if (point.fault() != null) {
          break;
        }
      }
    } finally {
      probe.destroyForcibly().waitFor();
    }
    return new GrowthReport.Curve(shape.name(), shape.what(), points);
  }

  /** Reads the next line, or makes up a point that says why there is none. */
  private Point next(Process probe, BufferedReader lines, Shape shape, int size)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(timeout);
    while (!lines.ready() && probe.isAlive() && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    String line = lines.ready() || !probe.isAlive() ? lines.readLine() : null;
    if (line != null) {
      return new Gson().fromJson(line, Point.class);
    }
    String fault =
        probe.isAlive() ? "more than " + timeout + " s" : "exit status " + probe.exitValue();
    return new Point(shape.name(), size, 0, 0, 0, 0, 0, 0, null, fault);
  }

  private Process start(Shape shape, List<Integer> sizes) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    // javac's parser calls itself for each `else`, `&&` and `+`.
    line.add("-Xss16m");
    line.add("-cp");
    line.add(System.getProperty("java.class.path"));
    line.add(Probe.class.getName());
    line.add(shape.name());
    line.add(Integer.toString(quick ? 3 : runs));
    sizes.forEach(size -> line.add(Integer.toString(size)));
    return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
