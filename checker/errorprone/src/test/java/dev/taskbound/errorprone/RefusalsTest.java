package dev.taskbound.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.Context;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import dev.taskbound.engine.rules.Rule;
import dev.taskbound.testing.Sources;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users are told of wrong options, and of faults in Taskbound itself. */
class RefusalsTest {
  @TempDir private Path folder;
  private ErrorProneRun run;

  @BeforeEach
  void writeSources() throws Exception {
    run =
        ErrorProneRun.in(folder)
            .write("Handle.java", Sources.HANDLE)
            .write("Crosses.java", Sources.CROSSES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-XepOpt:Taskbound:Strict=yes|`-XepOpt:Taskbound:Strict=yes` is neither true nor false",
        "-XepOpt:Taskbound:Model=a.astub|unknown option `-XepOpt:Taskbound:Model`; known are:"
            + " -XepOpt:Taskbound:Strict=true, -XepOpt:Taskbound:Models=FILE[,FILE],"
            + " -XepOpt:Taskbound:UnusedSuppressions=true",
        "-XepOpt:Taskbound:Models=none.astub|none.astub: there is no such model file; check the"
            + " path",
        "-XDcompilePolicy=byfile|Taskbound needs javac's compile policy `simple`; give"
            + " -XDcompilePolicy=simple instead of -XDcompilePolicy=byfile",
      })
  void areOneError(String option, String message) throws Exception {
    ErrorProneRun.Outcome outcome = run.compile(option);
    assertFalse(outcome.success());
    assertEquals(": error: [taskbound] " + message, outcome.only());
  }

  @Test
  void areOneErrorForUnknownProcessorOptions() throws Exception {
    assertTrue(
        run.compile("-Ataskbound.strickt")
            .only()
            .startsWith(": error: [taskbound] unknown option `-Ataskbound.strickt`; known are: "));
  }

  @Test
  void nameTheLineOfAMalformedModel() throws Exception {
    Path broken = folder.resolve("broken.astub");
    run.write("broken.astub", "package x;\n\ninterface { void m() }\n");
    String error = run.compile("-XepOpt:Taskbound:Models=" + broken).only();
    assertTrue(error.startsWith(": error: [taskbound] " + broken + ":3: not a Java stub"), error);
  }

  @Test
  void nameWhatAModelGetsWrong() throws Exception {
    Path model = folder.resolve("model.astub");
    run.write("model.astub", "interface Nowhere {}\n");
    String error = run.compile("-XepOpt:Taskbound:Models=" + model).reports().get(0);
    assertTrue(error.startsWith(": error: [taskbound] " + model + ":1: "), error);
  }

  @Test
  void nameTheClassInWhichTaskboundFailed() throws Exception {
    ErrorProneRun.Outcome outcome = run.with(Failing.class).compile();
    assertFalse(outcome.success());
    assertEquals(2, outcome.reports().size(), outcome.reports().toString());
    String fault = outcome.reports().get(0);
    assertTrue(
        fault.startsWith(
            "Crosses.java:1: error: [Failing] [taskbound] Taskbound itself failed while it checked"
                + " Crosses (java.lang.IllegalStateException: fault)."),
        fault);
    assertTrue(outcome.reports().get(1).contains(" while it checked Boundary "));
  }

  @Test
  void loseNoFindingWithItsFixes() throws Exception {
    assertTrue(
        run.with(FailingFixes.class)
            .compile()
            .only()
            .startsWith("Crosses.java:3: error: [FailingFixes] [taskbound:capture.not.sendable]"));
  }

  /** A pattern whose engine fails. */
  @BugPattern(summary = "fails", severity = SeverityLevel.WARNING, linkType = LinkType.NONE)
  public static final class Failing extends TaskboundPattern {
    private static final long serialVersionUID = 1;

    /** Called by Error Prone. */
    public Failing() {
      super(EnumSet.allOf(Rule.class), (context, options) -> new FailingChecker());
    }
  }

  /** A pattern whose engine finds, but fails at fixes. */
  @BugPattern(summary = "fails at fixes", severity = SeverityLevel.ERROR, linkType = LinkType.NONE)
  public static final class FailingFixes extends TaskboundPattern {
    private static final long serialVersionUID = 1;

    /** Called by Error Prone. */
    public FailingFixes() {
      super(EnumSet.allOf(Rule.class), FailingFixes::start);
    }

    private static UnitChecker start(Context context, EngineOptions options) {
      UnitChecker engine = EngineChecker.start(context, options);
      return new FailingChecker() {
        @Override
        public Engine.Result check(CompilationUnitTree unit, boolean suppressed) {
          return engine.check(unit, suppressed);
        }
      };
    }
  }

  private static class FailingChecker implements UnitChecker {
    @Override
    public Engine.Result check(CompilationUnitTree unit, boolean suppressed) {
      throw new IllegalStateException("fault");
    }

    @Override
    public List<Fix> fixes(Finding finding, CompilationUnitTree unit) {
      throw new IllegalStateException("fault");
    }
  }
}
