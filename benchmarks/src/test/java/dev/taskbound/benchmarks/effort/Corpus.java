package dev.taskbound.benchmarks.effort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symtab;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.effort.Effort;
import dev.taskbound.engine.models.Models;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Packages of a published library, which the build unpacks; the rest of the library is on the class
 * path.
 *
 * @param name what it is called in the table
 */
record Corpus(String name) {
  private static final Path FOLDER = Path.of("target/corpora");

  /**
   * What is counted from outside: class files that javac reads only because the engine asks. Newer
   * javacs read more of them of their own accord, so this is counted with that of JDK 17 alone.
   */
  private static final String CLASS_FILES = "class-files";

  /** Returns all that the build has unpacked, in the order of their names. */
  static List<Corpus> all() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(each -> Files.isDirectory(each) && !each.endsWith("lib"))
          .map(each -> new Corpus(each.getFileName().toString()))
          .sorted((one, other) -> one.name.compareTo(other.name))
          .toList();
    }
  }

  /** Checks it, in default mode; returns the counts by their names. */
  Map<String, Long> counts() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null,
                  files,
                  problems,
                  // The signatures of the JDK are those of this release, whichever JDK runs this.
                  List.of("--release", "17", "-Xlint:none", "-proc:none", "-cp", classPath()),
                  null,
                  files.getJavaFileObjectsFromPaths(sources()));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      task.analyze();
      assertEquals(List.of(), errors(problems), name + " does not compile");
      return counts(task, units);
    }
  }

  private static Map<String, Long> counts(JavacTask task, List<CompilationUnitTree> units) {
    long read = classesRead(task);
    Engine engine = Engine.create(task, new EngineOptions(false, Models.shipped()));
    for (CompilationUnitTree unit : units) {
      assertEquals(List.of(), engine.check(unit).crashes());
    }
    Map<String, Long> counts = new LinkedHashMap<>(named(engine.effort()));
    if (Runtime.version().feature() == 17) {
      counts.put(CLASS_FILES, classesRead(task) - read);
    }
    return counts;
  }

  /** Returns the counts of an engine by the names of the table. */
  static Map<String, Long> named(Effort effort) {
    Map<String, Long> named = new LinkedHashMap<>();
    effort.counts().forEach((kind, count) -> named.put(kind.label(), count));
    return named;
  }

  private static long classesRead(JavacTask task) {
    long read = 0;
    for (Symbol each : Symtab.instance(((BasicJavacTask) task).getContext()).getAllClasses()) {
      read += each.isCompleted() ? 1 : 0;
    }
    return read;
  }

  private static List<String> errors(DiagnosticCollector<JavaFileObject> problems) {
    return problems.getDiagnostics().stream()
        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .limit(5)
        .toList();
  }

  private List<Path> sources() throws IOException {
    return filesOf(FOLDER.resolve(name), ".java");
  }

  private static String classPath() throws IOException {
    return filesOf(FOLDER.resolve("lib"), ".jar").stream()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Path> filesOf(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }
}
