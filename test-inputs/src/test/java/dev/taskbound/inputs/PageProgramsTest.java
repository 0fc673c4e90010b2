package dev.taskbound.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.engine.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Checks the two programs of each rule's page, which stand among the engine's resources. They have
 * no marks and no directives, since readers see them as they are: they are checked as {@code
 * taskbound check} does without options.
 */
class PageProgramsTest {
  private static final Directives AS_GIVEN = new Directives(false, 17, List.of());
  private static final String MARK = "@ConfinementMarked\n";
  private static final int ROOM_ON_PAGE = 45;

  private final ProgramChecker checker = new ProgramChecker();

  PageProgramsTest() throws IOException {}

  @ParameterizedTest
  @EnumSource
  void rejectedProgramGivesTheOneReport(Rule rule) throws IOException {
    Program program = program(rule, "Rejected.java");
    ProgramChecker.Outcome outcome = checked(program);
    assertEquals(
        List.of(rule.key()), outcome.reports(program.base()).stream().map(Report::key).toList());
    Golden.check(program, Golden.text(program, outcome.findings()));
  }

  @ParameterizedTest
  @EnumSource
  void acceptedProgramGivesNone(Rule rule) throws IOException {
    Program program = program(rule, "Accepted.java");
    assertEquals("", Golden.text(program, checked(program).findings()));
  }

  @ParameterizedTest
  @EnumSource
  void pageSaysTruthAboutUnmarkedCode(Rule rule, @TempDir Path folder) throws IOException {
    String source = Files.readString(program(rule, "Rejected.java").place());
    assertEquals(rule.markedCodeOnly(), source.contains(MARK), "is marked if it has to be");
    Path unmarked = Files.writeString(folder.resolve("Rejected.java"), source.replace(MARK, ""));
    Program program = new Program("Rejected.java", unmarked, List.of(unmarked));
    assertEquals(rule.markedCodeOnly(), checked(program).findings().isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void programsAreShort(Rule rule) {
    for (String source : List.of(rule.badExample(), rule.goodExample())) {
      assertTrue(source.lines().count() <= ROOM_ON_PAGE, rule.key());
      assertTrue(source.lines().allMatch(line -> line.length() <= 100), rule.key());
    }
  }

  private ProgramChecker.Outcome checked(Program program) throws IOException {
    ProgramChecker.Outcome outcome = checker.check(program, AS_GIVEN);
    assertEquals(List.of(), outcome.errors());
    assertEquals(List.of(), outcome.crashes());
    return outcome;
  }

  private static Program program(Rule rule, String name) {
    Path file = Repository.PAGE_PROGRAMS.resolve(rule.key()).resolve(name);
    return new Program(name, file, List.of(file));
  }
}
