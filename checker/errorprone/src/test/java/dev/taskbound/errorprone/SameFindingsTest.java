package dev.taskbound.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.source.util.JavacTask;
import dev.taskbound.engine.report.Severity;
import dev.taskbound.testing.Report;
import dev.taskbound.testing.TestProgram;
import dev.taskbound.testing.TestPrograms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On every program of the test inputs, the patterns together report what the engine finds. */
class SameFindingsTest {
  private static final Path INPUTS =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("../../test-inputs");

  /** The name of the pattern, the report itself, the address of the rule's page, and fixes. */
  private static final Pattern MESSAGE =
      Pattern.compile(
          "\\[Taskbound\\w+] (\\[taskbound:([\\w.]+)] .*)\n  \\(see https://.*/\\2\\.md\\)(?:\nDid you mean .*)?",
          Pattern.DOTALL);

  private final BaseErrorProneJavaCompiler compiler =
      new BaseErrorProneJavaCompiler(ScannerSupplier.fromBugCheckerClasses(Patterns.all()));

  @TempDir private Path work;

  @Test
  void areReportedByThePatterns() throws Exception {
    try (TestPrograms programs = TestPrograms.open(INPUTS, work)) {
      TestPrograms.Comparison comparison = programs.compare(program -> host(programs, program));
      assertTrue(comparison.programs() > 500, "programs: " + comparison.programs());
      assertTrue(comparison.findings() > 500, "findings: " + comparison.findings());
      assertEquals("", comparison.differences());
    }
  }

  private List<Report> host(TestPrograms programs, TestProgram program) {
    List<String> options =
        TestPrograms.options(program, "-proc:none", "--should-stop=ifNoError=FLOW");
    // Error Prone's warnings are among those that this would switch off.
    options.remove("-Xlint:none");
    options.add("-XepOpt:Taskbound:Strict=" + program.strict());
    DiagnosticCollector<JavaFileObject> log = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            compiler.getTask(null, programs.files(), log, options, null, programs.sources(program));
    // What javac does by itself where the jar is on the processor path.
    new PreparationPlugin().init(task);
    task.call();
    List<Report> reports = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : log.getDiagnostics()) {
      boolean error = each.getKind() == Diagnostic.Kind.ERROR;
      if (error || each.getMessage(Locale.ROOT).contains("taskbound")) {
        reports.add(report(each, error ? Severity.ERROR : Severity.WARNING));
      }
    }
    // Error Prone asks one pattern after the other; findings are ordered by file, place and key.
    reports.sort(
        Comparator.comparing(Report::file)
            .thenComparing(Report::start)
            .thenComparing(Report::text));
    return reports;
  }

  private static Report report(Diagnostic<? extends JavaFileObject> each, Severity severity) {
    // javac indents what follows the first line.
    String text = each.getMessage(Locale.ROOT).replace("\n  ", "\n");
    Matcher matcher = MESSAGE.matcher(text);
    return new Report(
        each.getSource() == null ? "" : each.getSource().getName(),
        each.getPosition(),
        severity,
        matcher.matches() ? matcher.group(1) : text);
  }
}
