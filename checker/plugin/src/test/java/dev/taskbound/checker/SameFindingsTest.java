package dev.taskbound.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.engine.report.Severity;
import dev.taskbound.testing.Report;
import dev.taskbound.testing.TestProgram;
import dev.taskbound.testing.TestPrograms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On every program of the test inputs, the processor reports what the engine finds. */
class SameFindingsTest {
  private static final Path INPUTS =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("../../test-inputs");

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

  @TempDir private Path work;

  @Test
  void areReportedByTheProcessor() throws Exception {
    try (TestPrograms programs = TestPrograms.open(INPUTS, work)) {
      TestPrograms.Comparison comparison =
          programs.compare(program -> processor(programs, program));
      assertTrue(comparison.programs() > 500, "programs: " + comparison.programs());
      assertTrue(comparison.findings() > 500, "findings: " + comparison.findings());
      assertEquals("", comparison.differences());
    }
  }

  private List<Report> processor(TestPrograms programs, TestProgram program) {
    List<String> options = TestPrograms.options(program, "-proc:only");
    if (program.strict()) {
      options.add("-Ataskbound.strict");
    }
    DiagnosticCollector<JavaFileObject> log = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        javac.getTask(null, programs.files(), log, options, null, programs.sources(program));
    task.setProcessors(List.of(new TaskboundChecker()));
    task.call();
    List<Report> reports = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : log.getDiagnostics()) {
      String file = each.getSource() == null ? "" : each.getSource().getName();
      // javac indents what follows the first line.
      String text = each.getMessage(Locale.ROOT).replace("\n  ", "\n");
      boolean error = each.getKind() == Diagnostic.Kind.ERROR;
      if (error || text.contains("taskbound")) {
        Severity severity = error ? Severity.ERROR : Severity.WARNING;
        reports.add(new Report(file, each.getPosition(), severity, text));
      }
    }
    return reports;
  }
}
