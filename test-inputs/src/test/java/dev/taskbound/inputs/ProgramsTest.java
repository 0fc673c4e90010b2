package dev.taskbound.inputs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks every program below {@code programs}. To run some of them, name a part of their paths:
 * {@code -Dtaskbound.programs=capture.unknown/reject}.
 */
class ProgramsTest {
  static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("programs");
  private static final String WANTED = System.getProperty("taskbound.programs", "");
  private static final AtomicInteger asExpected = new AtomicInteger();
  private static final AtomicInteger seen = new AtomicInteger();

  private final ProgramChecker checker = new ProgramChecker();

  ProgramsTest() throws IOException {}

  @TestFactory
  Stream<DynamicTest> programs() throws IOException {
    List<Program> programs =
        Program.findAll(ROOT).stream().filter(program -> program.name().contains(WANTED)).toList();
    assertFalse(programs.isEmpty(), () -> "no programs below " + ROOT);
    return programs.stream()
        .map(
            program ->
                DynamicTest.dynamicTest(
                    program.name(), program.place().toUri(), () -> check(program)));
  }

  private void check(Program program) throws IOException {
    Directives directives = Directives.of(program);
    assumeTrue(directives.runsHere(), () -> "needs JDK " + directives.release());
    seen.incrementAndGet();
    Marks marks = Marks.of(program);
    ProgramChecker.Outcome outcome = checker.check(program, directives);
    if (!outcome.errors().isEmpty()) {
      fail("does not compile:\n" + String.join("\n", outcome.errors()));
    }
    if (!outcome.crashes().isEmpty()) {
      var crash = outcome.crashes().get(0);
      fail("the engine failed on " + crash.className(), crash.cause());
    }
    String text = Golden.text(program, outcome.findings());
    List<String> differences = marks.differences(outcome.reports(program.base()));
    if (!differences.isEmpty()) {
      fail(String.join("\n", differences) + "\nall reports:\n" + text);
    }
    if (!marks.isEmpty()) {
      Golden.check(program, text);
    }
    asExpected.incrementAndGet();
  }

  @AfterAll
  static void summary() {
    System.out.println(asExpected + " programs as expected of " + seen);
  }
}
