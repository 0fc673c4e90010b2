package dev.taskbound.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Applies every fix of every finding of the programs, each alone, and looks at what is left: the
 * changed program compiles, the finding is gone, and nothing new is found but, where the fix says
 * more in a signature, at the calls of that method.
 */
class FixesTest {
  private static final String WANTED = System.getProperty("taskbound.programs", "");

  /** The number of fixes below which something has gone wrong with all of them. */
  private static final int EXPECTED = 100;

  private final ProgramChecker checker = new ProgramChecker();
  private final Map<String, Integer> byTitle = new TreeMap<>();

  @TempDir private Path changed;

  FixesTest() throws IOException {}

  @Test
  void compileAndClearTheirReports() throws IOException {
    List<String> faults = new ArrayList<>();
    int applied = 0;
    for (Program program : Program.findAll(ProgramsTest.ROOT)) {
      Directives directives = Directives.of(program);
      if (program.name().contains(WANTED) && directives.runsHere()) {
        for (ProgramChecker.Fixed each : checker.fixes(program, directives)) {
          applied++;
          byTitle.merge(shape(each.fix()), 1, Integer::sum);
          String fault = apply(program, directives, each);
          if (!fault.isEmpty()) {
            faults.add(program.name() + ": " + each.fix().title() + "\n" + fault);
          }
        }
      }
    }
    byTitle.forEach((title, count) -> System.out.println(count + " x " + title));
    System.out.println(applied + " fixes applied");
    assertEquals("", String.join("\n\n", faults));
    assertTrue(applied >= EXPECTED || !WANTED.isEmpty(), "fixes: " + applied);
  }

  /** A title without the names in it. */
  private static String shape(Fix fix) {
    return fix.title().replaceAll("`[^`]*`", "`_`");
  }

  private String apply(Program program, Directives directives, ProgramChecker.Fixed each)
      throws IOException {
    Program after = write(program, each);
    ProgramChecker.Outcome outcome = checker.check(after, directives);
    String text = Files.readString(after.files().get(program.files().indexOf(each.file())));
    if (!outcome.errors().isEmpty()) {
      return "does not compile: " + outcome.errors() + "\n" + text;
    }
    List<Finding> added = AfterFix.added(each, outcome.findings());
    return added.isEmpty() ? "" : "found now: " + Golden.text(after, added) + text;
  }

  /** Writes the program with the fix into the temporary folder. */
  private Program write(Program program, ProgramChecker.Fixed each) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path file : program.files()) {
      Path copy = changed.resolve(program.base().relativize(file).toString());
      Files.createDirectories(copy.getParent());
      String text = Files.readString(file);
      Files.writeString(copy, file.equals(each.file()) ? each.fix().apply(text) : text);
      files.add(copy);
    }
    return new Program(program.name(), changed, files);
  }
}
