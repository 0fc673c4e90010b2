package dev.taskbound.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.engine.rules.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Judges the set of programs: each rule has enough of them, below {@code <key>/accept} and {@code
 * <key>/reject}.
 */
class CoverageTest {
  private static final int ENOUGH = 6;

  @TestFactory
  Stream<DynamicTest> everyRuleHasPrograms() throws IOException {
    List<Program> programs = Program.findAll(ProgramsTest.ROOT);
    return Arrays.stream(Rule.values())
        .flatMap(rule -> Stream.of("accept", "reject").map(kind -> test(programs, rule, kind)));
  }

  private static DynamicTest test(List<Program> programs, Rule rule, String kind) {
    return DynamicTest.dynamicTest(
        rule.key() + " " + kind,
        () -> {
          long found =
              programs.stream()
                  .filter(program -> program.folder(1).equals(kind))
                  .filter(program -> program.folder(2).equals(rule.key()))
                  .count();
          assertTrue(found >= ENOUGH, () -> "only " + found + " programs, want " + ENOUGH);
        });
  }

  @TestFactory
  Stream<DynamicTest> marksAgreeWithFolders() throws IOException {
    return Program.findAll(ProgramsTest.ROOT).stream()
        .filter(program -> List.of("accept", "reject").contains(program.folder(1)))
        .map(
            program ->
                DynamicTest.dynamicTest(
                    program.name(),
                    () ->
                        assertTrue(
                            Marks.of(program).isEmpty() == program.folder(1).equals("accept"),
                            "programs in accept have no marks, those in reject have some")));
  }

  @Test
  void everyGoldenFileBelongsToRejectedProgram() throws IOException {
    List<Path> wanted =
        Program.findAll(ProgramsTest.ROOT).stream()
            .filter(CoverageTest::marked)
            .map(Program::golden)
            .toList();
    try (Stream<Path> files = Files.walk(ProgramsTest.ROOT)) {
      assertEquals(
          List.of(),
          files
              .filter(file -> file.toString().endsWith(".expected.txt"))
              .filter(file -> !wanted.contains(file))
              .toList());
    }
  }

  private static boolean marked(Program program) {
    try {
      return !Marks.of(program).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
