package dev.taskbound.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.engine.rules.Rule;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;

class TextRendererTest {
  private static final JavaFileObject FILE = Samples.file("/project/src/Work.java");

  private final TextRenderer renderer = new TextRenderer(Samples.BASE);

  @Test
  void printsReportSourceNotesAndHelp() {
    assertEquals(
        """
        src/Work.java:3:29: error: [taskbound:capture.not.sendable] `task` (CurrentTask) crosses a pretend-thread boundary
            3 |     Kthread.useMm(mm, () -> task.pid());
              |                             ^^^^
          note: `task` was obtained here: src/Work.java:2:32
          note: `useMm` runs this closure in a new task context
          help: obtain the handle inside the closure, or pass an owned Ref
        """,
        renderer.render(Samples.capture(FILE)));
  }

  @Test
  void leavesPositionAndIndentationToOtherHosts() {
    assertEquals(
        """
        [taskbound:capture.not.sendable] `task` (CurrentTask) crosses a pretend-thread boundary
        note: `task` was obtained here: src/Work.java:2:32
        note: `useMm` runs this closure in a new task context
        help: obtain the handle inside the closure, or pass an owned Ref""",
        renderer.renderMessage(Samples.capture(FILE)));
  }

  @Test
  void underlinesToTheEndOfTheFirstLineAndKeepsTabs() {
    Place place = Samples.place(FILE, "pid", "use(task,\n        mm)");
    assertEquals("    4 | \t\tuse(task,\n      | \t\t^^^^^^^^^\n", sourceLines(warning(place)));
  }

  @Test
  void underlinesAtLeastOneCharacter() {
    Place place = new Place(FILE, 0, 0, 1, 13, 1, 13);
    assertEquals("    1 | class Work {\n      |             ^\n", sourceLines(warning(place)));
  }

  @Test
  void namesFilesElsewhereInFull() {
    JavaFileObject elsewhere = Samples.file("/other/Work.java");
    String text = renderer.render(Samples.capture(elsewhere));
    assertTrue(text.startsWith("/other/Work.java:3:29: error: "), text);
  }

  @Test
  void doesWithoutTheSourceLineOfAnUnreadableFile() {
    JavaFileObject unreadable =
        new SimpleJavaFileObject(URI.create("file:///project/Gone.java"), FILE.getKind()) {};
    Place place = new Place(unreadable, 5, 6, 1, 6, 1, 7);
    assertEquals(
        "Gone.java:1:6: warning: [taskbound:capture.unknown] message\n",
        renderer.render(warning(place)));
  }

  private String sourceLines(Finding finding) {
    String text = renderer.render(finding);
    return text.substring(text.indexOf('\n') + 1);
  }

  private static Finding warning(Place place) {
    return new Finding(Rule.CAPTURE_UNKNOWN, Severity.WARNING, place, "message", List.of(), "");
  }
}
