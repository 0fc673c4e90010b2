package dev.taskbound.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.testing.Sources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the patterns report, and how Error Prone's options and suppressions change that. */
class TaskboundPatternTest {
  private static final String CROSSING = "[TaskboundCrossing] [taskbound:capture.not.sendable] ";
  private static final String UNKNOWN = "[TaskboundUnknown] [taskbound:capture.unknown] ";

  /** Nobody knows what {@code apply} does with the closure. */
  private static final String UNCLEAR =
      """
      class Unclear {
        void go(Handle handle) {
          apply(() -> handle.id());
        }
        public void apply(Runnable body) {}
      }
      """;

  @TempDir private Path folder;
  private ErrorProneRun run;

  @BeforeEach
  void writeHandle() throws Exception {
    run = ErrorProneRun.in(folder).write("Handle.java", Sources.HANDLE);
  }

  @Test
  void reportWhatWhereAndWhy() throws Exception {
    ErrorProneRun.Outcome outcome = run.write("Crosses.java", Sources.CROSSES).compile();
    assertFalse(outcome.success());
    String report = outcome.only();
    assertTrue(report.startsWith("Crosses.java:3: error: " + CROSSING + "`handle`"), report);
    assertTrue(report.contains("\n  note: `handle` is declared here: "), report);
    assertTrue(report.contains("\n  help: obtain the handle inside the closure"), report);
    assertTrue(
        report.contains(
            "(see https://github.com/taskbound/taskbound/blob/main/docs/rules/"
                + "capture.not.sendable.md)"),
        report);
  }

  @Test
  void areSilentAboutGoodCode() throws Exception {
    assertEquals(
        new ErrorProneRun.Outcome(true, List.of(), ""),
        run.write("Stays.java", Sources.STAYS).compile());
  }

  @Test
  void reportEachFileOnce() throws Exception {
    run.write("Crosses.java", Sources.CROSSES);
    run.write("More.java", Sources.CROSSES.replace("Crosses", "More"));
    List<String> reports = run.compile().reports();
    assertEquals(2, reports.size(), reports.toString());
    assertTrue(reports.get(1).startsWith("More.java:3: error: " + CROSSING), reports.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "taskbound",
        "taskbound:capture.not.sendable",
        "TaskboundCrossing",
        "all",
      })
  void heedSuppressWarnings(String name) throws Exception {
    run.write("Crosses.java", suppressed(name));
    assertEquals(List.of(), run.compile().reports());
    // Error Prone can be told not to.
    assertTrue(
        run.compile("-XepIgnoreSuppressionAnnotations").only().contains(CROSSING + "`handle`"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TaskboundScope", "taskbound:capture.unknown", "Taskbound"})
  void areSuppressedByTheirNamesOnly(String name) throws Exception {
    run.write("Crosses.java", suppressed(name));
    assertTrue(run.compile().only().startsWith("Crosses.java:4: error: " + CROSSING));
  }

  private static String suppressed(String name) {
    return Sources.CROSSES.replace("  void go", "  @SuppressWarnings(\"" + name + "\")\n  void go");
  }

  @Test
  void areSuppressedAtTheirPlaceOnly() throws Exception {
    run.write(
        "Crosses.java",
        """
        class Crosses {
          void go(Handle handle) {
            @SuppressWarnings("TaskboundCrossing")
            Runnable later = () -> Boundary.cross(() -> handle.id());
            later.run();
            Boundary.cross(() -> handle.id());
          }
        }
        """);
    assertTrue(run.compile().only().startsWith("Crosses.java:6: error: " + CROSSING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Xep:TaskboundCrossing:OFF",
        "-Xep:taskbound:OFF",
        "-XepDisableAllChecks",
        "-XepExcludedPaths:.*/Crosses[.]java",
      })
  void canBeSwitchedOff(String option) throws Exception {
    assertEquals(
        new ErrorProneRun.Outcome(true, List.of(), ""),
        run.write("Crosses.java", Sources.CROSSES).compile(option));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Xep:TaskboundCrossing:WARN",
        "-Xep:taskbound:WARN",
        "-XepAllErrorsAsWarnings",
      })
  void canBeMadeToWarn(String option) throws Exception {
    ErrorProneRun.Outcome outcome = run.write("Crosses.java", Sources.CROSSES).compile(option);
    assertTrue(outcome.success());
    assertTrue(outcome.only().startsWith("Crosses.java:3: warning: " + CROSSING));
  }

  @Test
  void canBeSwitchedOnAlone() throws Exception {
    run.write("Crosses.java", Sources.CROSSES).write("Unclear.java", UNCLEAR);
    String[] alone = {"-XepDisableAllChecks", "-Xep:TaskboundCrossing:ERROR"};
    assertTrue(run.compile(alone).only().startsWith("Crosses.java:3: error: " + CROSSING));
  }

  @Test
  void warnWhereTheRuleDoes() throws Exception {
    ErrorProneRun.Outcome outcome = run.write("Unclear.java", UNCLEAR).compile();
    assertTrue(outcome.success());
    assertTrue(outcome.only().startsWith("Unclear.java:3: warning: " + UNKNOWN), outcome.only());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-XepOpt:Taskbound:Strict=true", "-Ataskbound.strict"})
  void raiseWhatIsAnErrorInStrictMode(String option) throws Exception {
    run.write("Unclear.java", "@dev.taskbound.annotations.ConfinementUnmarked\n" + UNCLEAR);
    assertTrue(run.compile(option).only().startsWith("Unclear.java:4: error: " + UNKNOWN));
    assertTrue(
        run.compile(option, "-Xep:TaskboundUnknown")
            .only()
            .startsWith("Unclear.java:4: error: " + UNKNOWN));
    for (String said : List.of("-Xep:TaskboundUnknown:WARN", "-XepAllErrorsAsWarnings")) {
      assertTrue(
          run.compile(option, said).only().startsWith("Unclear.java:4: warning: " + UNKNOWN));
    }
  }

  @Test
  void leaveWarningsInGeneratedCodeOut() throws Exception {
    String generated = "@javax.annotation.processing.Generated(\"x\")\n";
    run.write("Unclear.java", generated + UNCLEAR);
    run.write("Crosses.java", generated + Sources.CROSSES);
    assertEquals(2, run.compile().reports().size());
    assertTrue(
        run.compile("-XepDisableWarningsInGeneratedCode")
            .only()
            .startsWith("Crosses.java:4: error: "));
  }

  @Test
  void tellUnusedSuppressionsOnRequest() throws Exception {
    run.write("Stays.java", "@SuppressWarnings(\"taskbound\")\n" + Sources.STAYS);
    assertEquals(List.of(), run.compile().reports());
    ErrorProneRun.Outcome outcome = run.compile("-XepOpt:Taskbound:UnusedSuppressions=true");
    assertTrue(outcome.success());
    assertTrue(outcome.only().startsWith("Stays.java:1: warning: [taskbound] "), outcome.only());
  }

  @Test
  void leaveCodeThatDoesNotCompileToJavac() throws Exception {
    run.write("Crosses.java", Sources.CROSSES.replace("handle.id()", "handle.ident()"));
    assertTrue(run.compile().only().contains("error: cannot find symbol"));
  }
}
