package dev.taskbound.inputs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A test for each program below a folder: it compiles, the reports are those that its marks expect,
 * with the texts of its golden file, and they are the same if each body is analysed, not only those
 * that the engine takes to matter. To run some of them, name a part of their paths: {@code
 * -Dtaskbound.programs=capture.unknown/reject}.
 */
public final class ProgramSuite {
  private static final String WANTED = System.getProperty("taskbound.programs", "");

  private final Path root;
  private final ProgramChecker checker;
  private final AtomicInteger asExpected = new AtomicInteger();
  private final AtomicInteger seen = new AtomicInteger();

  /** Makes the suite of the programs below {@code root}, checked by {@code checker}. */
  public ProgramSuite(Path root, ProgramChecker checker) {
    this.root = root;
    this.checker = checker;
  }

  /** Returns the tests; it is an error if there is none and no part was asked for. */
  public Stream<DynamicTest> tests() throws IOException {
    List<Program> programs =
        Program.findAll(root).stream().filter(program -> program.name().contains(WANTED)).toList();
    assertFalse(programs.isEmpty() && WANTED.isEmpty(), () -> "no programs below " + root);
    return programs.stream()
        .map(
            program ->
                DynamicTest.dynamicTest(
                    program.name(), program.place().toUri(), () -> check(program)));
  }

  /** Returns a line with the number of programs that were as expected, and of those that ran. */
  public String summary() {
    return asExpected + " programs as expected of " + seen;
  }

  private void check(Program program) throws IOException {
    Directives directives = Directives.of(program);
    assumeTrue(directives.runsHere(), () -> "needs JDK " + directives.release());
    seen.incrementAndGet();
    Marks marks = Marks.of(program);
    ProgramChecker.Outcome outcome = checker.checkBothWays(program, directives);
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
    if (!outcome.overlooked().isEmpty()) {
      fail("if each body is analysed:\n" + String.join("\n", outcome.overlooked()));
    }
    asExpected.incrementAndGet();
  }
}
