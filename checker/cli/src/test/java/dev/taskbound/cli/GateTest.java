package dev.taskbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a failure of Taskbound does to baselines. */
class GateTest {
  private static final CheckRun.Outcome FAILED =
      new CheckRun.Outcome(
          1,
          List.of(),
          List.of(),
          List.of("Taskbound itself failed"),
          List.of(),
          new JavacProblems());

  @TempDir private Path folder;

  @Test
  void aFailureWritesNoBaseline() {
    Path file = folder.resolve("baseline.json");
    Judged judged = Gate.of(null, file, false).judge(FAILED, List.of());
    judged.writeNext();
    assertFalse(Files.exists(file));
    assertEquals(ExitStatus.NOT_CHECKED, judged.exitStatus());
    assertEquals("1 file checked: nothing found; 1 failure of Taskbound", line(judged));
  }

  @Test
  void aFailureMakesNoEntrySuperfluous() throws Exception {
    String text =
        """
        {
          "taskbound-baseline": 1,
          "findings": [
            {"file":"Gone.java","rule":"capture.unknown","source":"a()","at":"a","count":2}
          ]
        }
        """;
    Path file = Files.writeString(folder.resolve("baseline.json"), text);
    Judged judged = Gate.of(file, file, true).judge(FAILED, List.of());
    judged.writeNext();
    assertTrue(judged.stale().isEmpty());
    assertEquals(ExitStatus.NOT_CHECKED, judged.exitStatus());
    assertEquals(text, Files.readString(file));
    assertEquals(text, BaselineFile.format(BaselineFile.read(file)));
  }

  private static String line(Judged judged) {
    return new Summary(judged).line();
  }
}
