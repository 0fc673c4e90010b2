package dev.taskbound.errorprone;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.ScannerSupplier;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the files of a folder with Error Prone and some patterns, in this JVM. */
final class ErrorProneRun {
  private final Path folder;
  private final List<Class<? extends BugChecker>> patterns;

  private ErrorProneRun(Path folder, List<Class<? extends BugChecker>> patterns) {
    this.folder = folder;
    this.patterns = patterns;
  }

  /**
   * What a compilation came to.
   *
   * @param success whether javac was content
   * @param reports line, weight and text of each report, in order
   * @param output what javac and Error Prone printed besides
   */
  record Outcome(boolean success, List<String> reports, String output) {
    /** Returns the one report that there is. */
    String only() {
      if (reports.size() != 1) {
        throw new AssertionError("not one report: " + reports + output);
      }
      return reports.get(0);
    }
  }

  /** Compiles with all patterns as they are. */
  static ErrorProneRun in(Path folder) {
    return new ErrorProneRun(folder, Patterns.all());
  }

  /** Compiles with these patterns alone, asked in this order. */
  @SafeVarargs
  final ErrorProneRun with(Class<? extends BugChecker>... only) {
    return new ErrorProneRun(folder, List.of(only));
  }

  /** Writes a file to be compiled. */
  ErrorProneRun write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return this;
  }

  /** Compiles all files, in the order of their names. */
  Outcome compile(String... options) throws IOException {
    List<String> all = new ArrayList<>(Arrays.asList(options));
    all.addAll(List.of("-proc:none", "-Xlint:-options", "-d", folder.toString()));
    DiagnosticCollector<JavaFileObject> log = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files =
            ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, null);
        Stream<Path> sources = Files.list(folder)) {
      List<Path> java = sources.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      ScannerSupplier scanner = ScannerSupplier.fromBugCheckerClasses(patterns);
      boolean success =
          new BaseErrorProneJavaCompiler(scanner)
              .getTask(output, files, log, all, null, files.getJavaFileObjectsFromPaths(java))
              .call();
      return new Outcome(
          success,
          log.getDiagnostics().stream().map(ErrorProneRun::line).toList(),
          output.toString());
    }
  }

  private static String line(Diagnostic<? extends JavaFileObject> report) {
    String file =
        report.getSource() == null
            ? ""
            : Path.of(report.getSource().getName()).getFileName() + ":" + report.getLineNumber();
    String kind = report.getKind().toString().toLowerCase(Locale.ROOT);
    return file + ": " + kind + ": " + report.getMessage(Locale.ROOT);
  }
}
