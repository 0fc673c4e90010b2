package dev.taskbound.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import dev.taskbound.engine.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final int EXPECTED = 740;

  /** How many findings of a rule must have a fix at least: somewhat fewer than they are now. */
  private static final Map<Rule, Integer> WITH_FIX =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Rule.BORROW_AMBIGUOUS, 16),
              Map.entry(Rule.CAPABILITY_NOT_HELD, 74),
              Map.entry(Rule.CAPABILITY_NOT_RELEASED, 17),
              Map.entry(Rule.CAPABILITY_RELEASED_TWICE, 8),
              Map.entry(Rule.CAPTURE_NOT_SENDABLE, 33),
              Map.entry(Rule.CAPTURE_OUTLIVES_SCOPE, 21),
              Map.entry(Rule.CAST_TO_HANDLE, 10),
              Map.entry(Rule.CONTEXT_UNBALANCED, 25),
              Map.entry(Rule.EFFECT_NOT_DECLARED, 95),
              Map.entry(Rule.ESCAPE_BY_CLOSURE, 19),
              Map.entry(Rule.ESCAPE_BY_RETURN, 26),
              Map.entry(Rule.ESCAPE_TO_FIELD, 16),
              Map.entry(Rule.OVERRIDE_INCOMPATIBLE, 26),
              Map.entry(Rule.USE_AFTER_LEAVE, 100),
              Map.entry(Rule.USE_AFTER_RELEASE, 100),
              Map.entry(Rule.USE_IN_OTHER_CONTEXT, 46)));

  private final ProgramChecker checker = new ProgramChecker();
  private final Map<String, Integer> byTitle = new TreeMap<>();
  private final Map<Rule, Set<Finding>> fixed = new EnumMap<>(Rule.class);

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
          Finding finding = each.finding();
          fixed.computeIfAbsent(finding.rule(), rule -> new HashSet<>()).add(finding);
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
    if (WANTED.isEmpty()) {
      assertTrue(applied >= EXPECTED, "fixes: " + applied);
      assertEquals(List.of(), tooFew());
    }
  }

  private List<String> tooFew() {
    List<String> all = new ArrayList<>();
    WITH_FIX.forEach(
        (rule, fewest) -> {
          int found = fixed.getOrDefault(rule, Set.of()).size();
          if (found < fewest) {
            all.add(rule.key() + ": " + found + " findings have a fix, want " + fewest);
          }
        });
    return all;
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
