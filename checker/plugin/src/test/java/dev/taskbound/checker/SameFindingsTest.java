package dev.taskbound.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.models.Models;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Severity;
import dev.taskbound.engine.report.TextRenderer;
import dev.taskbound.samples.kernel.CurrentTask;
import java.io.IOException;
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
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On every program of the test inputs, the processor reports what the engine finds. */
class SameFindingsTest {
  private static final Path INPUTS =
      Path.of(System.getProperty("basedir", ""))
          .toAbsolutePath()
          .resolve("../../test-inputs")
          .normalize();

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final Models models = Models.shipped();
  private final TextRenderer renderer = new TextRenderer(Path.of(""));

  @TempDir private Path prelude;

  /** The comments at the beginning of a program, as far as they matter here. */
  private record Directives(boolean strict, int release, List<String> javac) {
    static Directives of(List<Path> files) throws IOException {
      boolean strict = true;
      int release = 17;
      List<String> javac = List.of();
      for (Path file : files) {
        for (String line : Files.readAllLines(file)) {
          if (!line.startsWith("//")) {
            break;
          } else if (line.equals("// check: default")) {
            strict = false;
          } else if (line.startsWith("// release: ")) {
            release = Math.max(release, Integer.parseInt(line.substring(12).strip()));
          } else if (line.startsWith("// javac: ")) {
            javac = List.of(line.substring(10).strip().split("\\s+"));
          }
        }
      }
      return new Directives(strict, release, javac);
    }
  }

  @Test
  void areReportedByTheProcessor() throws Exception {
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<Path> classPath = List.of(home(Unconfined.class), home(CurrentTask.class), prelude);
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      compilePrelude(files);
      int compared = 0;
      int findings = 0;
      Map<String, String> expected = new TreeMap<>();
      Map<String, String> actual = new TreeMap<>();
      for (List<Path> program : programs()) {
        Directives directives = Directives.of(program);
        if (directives.release() <= Runtime.version().feature()) {
          String name = INPUTS.relativize(program.get(0)).toString();
          List<String> found = engine(files, program, directives);
          expected.put(name, String.join("\n", found));
          actual.put(name, String.join("\n", processor(files, program, directives)));
          compared++;
          findings += found.size();
        }
      }
      assertTrue(compared > 500, "programs: " + compared);
      assertTrue(findings > 500, "findings: " + findings);
      List<String> different =
          expected.keySet().stream()
              .filter(name -> !expected.get(name).equals(actual.get(name)))
              .map(name -> name + ":\n" + expected.get(name) + "\nbut was:\n" + actual.get(name))
              .toList();
      assertEquals("", String.join("\n\n", different));
    }
  }

  private void compilePrelude(StandardJavaFileManager files) throws IOException {
    try (Stream<Path> sources = Files.walk(INPUTS.resolve("src/main/java"))) {
      assertTrue(
          javac
              .getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none", "-g", "-d", prelude.toString()),
                  null,
                  files.getJavaFileObjectsFromPaths(sources.filter(this::isSource).toList()))
              .call());
    }
  }

  /** Returns single files, and the files of each folder whose name ends in {@code .d} together. */
  private List<List<Path>> programs() throws IOException {
    Map<Path, List<Path>> programs = new TreeMap<>();
    try (Stream<Path> sources = Files.walk(INPUTS.resolve("programs"))) {
      sources
          .filter(this::isSource)
          .sorted()
          .forEach(
              file -> {
                Path name = file;
                for (Path up = file; up != null; up = up.getParent()) {
                  name = up.toString().endsWith(".d") ? up : name;
                }
                programs.computeIfAbsent(name, ignored -> new ArrayList<>()).add(file);
              });
    }
    return List.copyOf(programs.values());
  }

  private boolean isSource(Path file) {
    return file.toString().endsWith(".java");
  }

  private List<String> engine(
      StandardJavaFileManager files, List<Path> program, Directives directives) throws IOException {
    List<String> options = options(directives, "-proc:none", "-XDaddTypeAnnotationsToSymbol=true");
    options.addAll(List.of("-parameters", "-g"));
    JavacTask task =
        (JavacTask)
            javac.getTask(
                null, files, null, options, null, files.getJavaFileObjectsFromPaths(program));
    List<CompilationUnitTree> units = new ArrayList<>();
    task.parse().forEach(units::add);
    task.analyze();
    Engine engine = Engine.create(task, new EngineOptions(directives.strict(), models));
    List<String> reports = new ArrayList<>();
    for (CompilationUnitTree unit : units) {
      for (Finding finding : engine.check(unit).findings()) {
        String kind = finding.severity() == Severity.ERROR ? "ERROR" : "MANDATORY_WARNING";
        int start = finding.place().start();
        String text = renderer.renderMessage(finding);
        reports.add(finding.place().file().getName() + ":" + start + ": " + kind + ": " + text);
      }
    }
    return reports;
  }

  private List<String> processor(
      StandardJavaFileManager files, List<Path> program, Directives directives) {
    List<String> options = options(directives, "-proc:only");
    if (directives.strict()) {
      options.add("-Ataskbound.strict");
    }
    DiagnosticCollector<JavaFileObject> log = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        javac.getTask(null, files, log, options, null, files.getJavaFileObjectsFromPaths(program));
    task.setProcessors(List.of(new TaskboundChecker()));
    task.call();
    List<String> reports = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : log.getDiagnostics()) {
      String place = each.getSource() == null ? "" : each.getSource().getName();
      // javac indents what follows the first line.
      String text = each.getMessage(Locale.ROOT).replace("\n  ", "\n");
      if (each.getKind() == Diagnostic.Kind.ERROR || text.contains("taskbound")) {
        reports.add(place + ":" + each.getPosition() + ": " + each.getKind() + ": " + text);
      }
    }
    return reports;
  }

  private static List<String> options(Directives directives, String... more) {
    List<String> options = new ArrayList<>(Arrays.asList(more));
    options.addAll(List.of("-Xlint:none", "-implicit:none"));
    options.addAll(directives.javac());
    return options;
  }

  private static Path home(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
