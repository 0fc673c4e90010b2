package dev.taskbound.testing;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.models.Models;
import dev.taskbound.samples.kernel.CurrentTask;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The programs of the test inputs that this JDK compiles, for tests that compare hosts on them. */
public final class TestPrograms implements AutoCloseable {
  private final Path inputs;
  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final Models models = Models.shipped();
  private final StandardJavaFileManager files;

  private TestPrograms(Path inputs, StandardJavaFileManager files) {
    this.inputs = inputs;
    this.files = files;
  }

  /** A front end. */
  public interface Host {
    /** Returns what it says about a program, in its order. */
    List<Report> reports(TestProgram program) throws IOException;
  }

  /**
   * What came out of a comparison.
   *
   * @param programs how many programs were checked
   * @param findings how many findings the engine has in them
   * @param differences what the host said otherwise, program by program; empty if it did not
   */
  public record Comparison(int programs, int findings, String differences) {}

  /**
   * Prepares the programs.
   *
   * @param inputs the folder of the module {@code test-inputs}
   * @param work an empty folder, for the classes that the programs use
   */
  public static TestPrograms open(Path inputs, Path work) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    files.setLocationFromPaths(
        StandardLocation.CLASS_PATH,
        List.of(home(Unconfined.class), home(CurrentTask.class), work));
    TestPrograms programs = new TestPrograms(inputs.toAbsolutePath().normalize(), files);
    programs.compilePrelude(work);
    return programs;
  }

  private void compilePrelude(Path work) throws IOException {
    List<String> options = List.of("-proc:none", "-g", "-d", work.toString());
    List<Path> sources = sources(inputs.resolve("src/main/java"));
    if (!javac
        .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
        .call()) {
      throw new IllegalStateException("the prelude does not compile");
    }
  }

  /** Returns a file manager whose class path has all that the programs need. */
  public StandardJavaFileManager files() {
    return files;
  }

  /** Returns a program's files for javac. */
  public Iterable<? extends JavaFileObject> sources(TestProgram program) {
    return files.getJavaFileObjectsFromPaths(program.files());
  }

  /** Returns the options of javac that a program needs, and more. */
  public static List<String> options(TestProgram program, String... more) {
    List<String> options = new ArrayList<>(Arrays.asList(more));
    options.addAll(List.of("-Xlint:none", "-implicit:none"));
    options.addAll(program.javac());
    return options;
  }

  /**
   * Compares what a host says with what the engine finds, word for word, on all programs in which
   * something is reported. That no host reports anything in the others, {@code AllHostsIT} sees in
   * a few large compilations, for a fraction of the time.
   */
  public Comparison compare(Host host) throws IOException {
    int findings = 0;
    List<String> differences = new ArrayList<>();
    List<TestProgram> programs = programs();
    for (TestProgram program : programs) {
      List<Report> expected = engine(program);
      List<Report> actual = host.reports(program);
      findings += expected.size();
      if (!expected.equals(actual)) {
        differences.add(program.name() + ":\n" + lines(expected) + "but was:\n" + lines(actual));
      }
    }
    return new Comparison(programs.size(), findings, String.join("\n", differences));
  }

  private static String lines(List<Report> reports) {
    StringBuilder lines = new StringBuilder();
    reports.forEach(report -> lines.append(report).append('\n'));
    return lines.toString();
  }

  /** Returns single files, and the files of each folder whose name ends in {@code .d} together. */
  private List<TestProgram> programs() throws IOException {
    Map<Path, List<Path>> programs = new TreeMap<>();
    for (Path file : sources(inputs.resolve("programs"))) {
      Path name = file;
      for (Path up = file; up != null; up = up.getParent()) {
        name = up.toString().endsWith(".d") ? up : name;
      }
      programs.computeIfAbsent(name, ignored -> new ArrayList<>()).add(file);
    }
    return programs.entrySet().stream()
        .map(each -> TestProgram.of(inputs.relativize(each.getKey()).toString(), each.getValue()))
        .filter(program -> program.release() <= Runtime.version().feature())
        .filter(program -> Files.exists(golden(program)))
        .toList();
  }

  /**
   * The reports of {@code X.java}, and those of the folder {@code X.d}, are {@code X.expected.txt}.
   */
  private Path golden(TestProgram program) {
    String name = program.name();
    return inputs.resolve(name.substring(0, name.lastIndexOf('.')) + ".expected.txt");
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private List<Report> engine(TestProgram program) throws IOException {
    String[] flags = {"-proc:none", "-XDaddTypeAnnotationsToSymbol=true", "-parameters", "-g"};
    JavacTask task =
        (JavacTask)
            javac.getTask(null, files, null, options(program, flags), null, sources(program));
    List<CompilationUnitTree> units = new ArrayList<>();
    task.parse().forEach(units::add);
    task.analyze();
    Engine engine = Engine.create(task, new EngineOptions(program.strict(), models));
    return units.stream()
        .flatMap(unit -> engine.check(unit).findings().stream())
        .map(Report::of)
        .toList();
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
