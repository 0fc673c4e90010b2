package dev.taskbound.inputs.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.engine.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judges some mutants of the engine with few programs. */
class TrialTest {
  private static final Path BASE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  private static final Path SOURCES =
      BASE.resolve("../checker/engine/src/main/java/dev/taskbound/engine");
  private static final String REPORTS = "flow/Reports.java";
  private static final String LOCS = "flow/Locs.java";
  private static final String TEXTS = "rules/RuleText.java";

  private static EngineFile reports;
  private static List<Exam> exams;

  @BeforeAll
  static void read() throws IOException {
    reports = file(REPORTS);
    exams =
        Exam.read(BASE.resolve("programs")).stream()
            .filter(exam -> exam.program().name().matches("scope/(cast|escape.to.static).*"))
            .toList();
  }

  private static EngineFile file(String path) throws IOException {
    return EngineFile.parse(path, Files.readString(SOURCES.resolve(path)));
  }

  private static List<Verdict> judge(EngineBuild build, List<Mutant> mutants) throws Exception {
    try (Trial trial = new Trial(build, exams, 2, message -> {})) {
      Coverage coverage = trial.cover();
      assertEquals(List.of(), coverage.failures(), "programs fail without any mutation");
      Map<String, EngineFile> files =
          Map.of(REPORTS, reports, LOCS, file(LOCS), TEXTS, file(TEXTS));
      return trial.judge(mutants, files, coverage);
    }
  }

  @Test
  void ruleThatIsOffIsNoticedByItsPrograms() throws Exception {
    List<Verdict> verdicts =
        judge(
            new EngineBuild(),
            List.of(
                RuleMutants.off(reports, Rule.CAST_TO_HANDLE),
                RuleMutants.off(reports, Rule.ESCAPE_TO_STATIC),
                RuleMutants.off(reports, Rule.BORROW_AMBIGUOUS)));
    assertEquals(Verdict.State.KILLED, verdicts.get(0).state());
    assertTrue(verdicts.get(0).by().startsWith("scope/cast.to.handle/reject/"));
    assertEquals(Verdict.State.KILLED, verdicts.get(1).state());
    assertTrue(verdicts.get(1).by().startsWith("scope/escape.to.static/reject/"));
    // None of these programs is about it.
    assertEquals(Verdict.State.SURVIVED, verdicts.get(2).state());
  }

  @Test
  void changeWhereNoProgramGetsToIsNamedAsSuch(@TempDir Path folder) throws Exception {
    // The texts of rules are for the command explain; a check never reads them.
    EngineFile file = file(TEXTS);
    int at = file.text().indexOf("{", file.text().indexOf("RuleText load(")) + 1;
    Mutant nothing = new Mutant(TEXTS, 1, at, "nothing", "", List.of(Edit.insert(at, ";")));
    EngineBuild build = new EngineBuild(List.of(file), folder);
    assertEquals(Verdict.State.UNREACHED, judge(build, List.of(nothing)).get(0).state());
  }

  @Test
  void whatDoesNotCompileDoesNotCount() throws Exception {
    Mutant broken = new Mutant(REPORTS, 1, 0, "broken", "", List.of(Edit.insert(0, "}")));
    assertEquals(Verdict.State.INVALID, judge(new EngineBuild(), List.of(broken)).get(0).state());
  }

  /**
   * Only the file that loops counts its blocks here: to count them all takes a while to compile.
   */
  @Test
  void engineThatRunsOnIsStopped(@TempDir Path folder) throws Exception {
    EngineFile file = file(LOCS);
    String loop = " for (int i = 0; i >= 0; i = 0) { }";
    int at = file.text().indexOf("{", file.text().indexOf("boolean isEmpty()")) + 1;
    int body = loop.indexOf("{");
    EngineBuild build = new EngineBuild(List.of(file), folder);
    String counted =
        loop.substring(0, body + 1)
            + " dev.taskbound.inputs.mutation.Probe.enter(0);"
            + loop.substring(body + 1);
    Mutant endless = new Mutant(LOCS, 1, at, "endless", "", List.of(Edit.insert(at, counted)));
    assertEquals(Verdict.State.TIMED_OUT, judge(build, List.of(endless)).get(0).state());
  }
}
