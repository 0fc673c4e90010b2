package dev.taskbound.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Fix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Applies the first fix of every finding of the programs below {@code fixes}, all together, as a
 * tool does that patches files by itself: nothing is found any more, and the text is what a golden
 * file says.
 */
class FixedProgramsTest {
  /** How often a file is patched: fixes that change the same lines take turns. */
  private static final int ROUNDS = 4;

  private final ProgramChecker checker = new ProgramChecker();

  @TempDir private Path folder;

  FixedProgramsTest() throws IOException {}

  @TestFactory
  Stream<DynamicTest> becomeWhatTheGoldenFilesSay() throws IOException {
    String wanted = System.getProperty("taskbound.programs", "");
    return Program.findAll(ProgramsTest.ROOT).stream()
        .filter(program -> program.name().startsWith("fixes/"))
        .filter(program -> program.name().contains(wanted))
        .map(program -> DynamicTest.dynamicTest(program.name(), () -> check(program)));
  }

  private void check(Program program) throws IOException {
    Directives directives = Directives.of(program);
    if (!directives.runsHere() || program.files().size() != 1) {
      return;
    }
    Path file = folder.resolve(program.place().getFileName());
    Files.writeString(file, Files.readString(program.place()).replaceAll("[ \t]*// !!.*", ""));
    Program changed = new Program(program.name(), folder, List.of(file));
    for (int round = 0; round < ROUNDS && patch(changed, directives, file); round++) {
      // Once more.
    }
    ProgramChecker.Outcome outcome = checker.check(changed, directives);
    String text = Files.readString(file);
    assertEquals(List.of(), outcome.errors(), text);
    assertEquals("", Golden.text(changed, outcome.findings()), text);
    Golden.check(Golden.fixed(program), text);
    boolean windows = Files.readString(program.place()).contains("\r\n");
    assertEquals(windows, text.contains("\r\n"), text);
    assertFalse(windows && text.replace("\r\n", "").contains("\n"), "mixed line ends:\n" + text);
  }

  /** Applies the first fixes that do not touch each other; returns whether there were any. */
  private boolean patch(Program program, Directives directives, Path file) throws IOException {
    List<Edit> edits = new ArrayList<>();
    ProgramChecker.Fixed before = null;
    for (ProgramChecker.Fixed each : checker.fixes(program, directives)) {
      boolean first = before == null || before.finding() != each.finding();
      before = each;
      List<Edit> own = new ArrayList<>(each.fix().allEdits());
      own.removeIf(edits::contains);
      if (first && own.stream().noneMatch(edit -> edits.stream().anyMatch(e -> meet(e, edit)))) {
        edits.addAll(own);
      }
    }
    String text = Files.readString(file);
    Files.writeString(file, new Fix("all", edits, List.of(), List.of()).apply(text));
    return !edits.isEmpty();
  }

  /** Imports go side by side. */
  private static boolean meet(Edit one, Edit other) {
    boolean imports = one.text().strip().startsWith("import ");
    return one.start() <= other.end()
        && other.start() <= one.end()
        && !(imports && other.text().strip().startsWith("import "));
  }
}
