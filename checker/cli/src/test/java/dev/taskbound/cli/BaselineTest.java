package dev.taskbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings that are accepted for now. */
class BaselineTest {
  private static final String CALL = "Handle.cross(() -> System.out.println(handle.id()));";

  @TempDir private Path root;
  private Path baseline;

  @BeforeEach
  void write() throws Exception {
    new Project(root).withOneError();
    baseline = root.resolve("baseline.json");
    assertEquals(
        new CommandLineRun(
            0,
            "taskbound: 2 files checked: nothing new; 1 finding written to " + baseline + "\n",
            ""),
        CommandLineRun.of("check", "--write-baseline", baseline, root));
  }

  @Test
  void isOneEntryALine() throws Exception {
    List<String> lines = Files.readAllLines(baseline);
    assertEquals(6, lines.size());
    assertEquals("  \"taskbound-baseline\": 1,", lines.get(1));
    String path = Path.of("").toAbsolutePath().relativize(root).toString().replace('\\', '/');
    assertEquals(
        "    {\"file\":\""
            + path
            + "/app/Crosses.java\",\"rule\":\"capture.not.sendable\","
            + "\"source\":\"Handle.cross(()->System.out.println(handle.id()))\","
            + "\"at\":\"handle\",\"count\":1}",
        lines.get(3));
  }

  @Test
  void leavesOutWhatItKnows() {
    CommandLineRun run = checkWithBaseline();
    String summary = "taskbound: 2 files checked: nothing new; 1 finding known from " + baseline;
    assertEquals(new CommandLineRun(0, summary + "\n", ""), run);
    assertEquals(
        "", CommandLineRun.of("check", "--format=json", "--baseline", baseline, root).out());
  }

  @Test
  void survivesMovesAndFormatting() throws Exception {
    changeTo(
        """
        package app;
        // one line more
        class Crosses {
          void other(Handle handle) {
            Handle
                .cross( /* here */
                    () -> System.out .println(handle.id())); // there
          }
        }
        """);
    assertEquals(0, checkWithBaseline().status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Handle.cross(() -> System.err.println(handle.id()));
          Handle.cross(() -> System.out.println(handle.id() + 1));
          { Runnable body = () -> handle.id(); Handle.cross(body); }
          """)
  void doesNotCoverAnotherStatement(String statement) throws Exception {
    changeTo(Project.CROSSES.replace(CALL, statement));
    CommandLineRun run = checkWithBaseline();
    assertEquals(1, run.status(), run.out());
    assertTrue(run.lastLine().contains(": 1 error, 0 warnings; 0 findings known"), run.out());
  }

  @Test
  void countsEqualStatements() throws Exception {
    changeTo(Project.CROSSES.replace(CALL, CALL + "\n    " + CALL));
    CommandLineRun run = checkWithBaseline();
    assertEquals(1, run.status());
    assertEquals(1, run.count("Crosses.java:6:43: error: "), run.out());
    assertTrue(run.lastLine().contains("1 error, 0 warnings; 1 finding known"), run.out());
  }

  @Test
  void doesNotFollowAFileToAnotherName() throws Exception {
    Files.move(root.resolve("app/Crosses.java"), root.resolve("app/Renamed.java"));
    CommandLineRun run = checkWithBaseline();
    assertEquals(1, run.status());
    assertEquals(1, run.count("app/Renamed.java:5:43: error: "), run.out());
    assertTrue(run.err().contains("no longer needed"), run.err());
  }

  @Test
  void tellsWhatIsNoLongerNeeded() throws Exception {
    changeTo(Project.CROSSES.replace("handle.id()", "1"));
    CommandLineRun run = checkWithBaseline();
    assertEquals(0, run.status());
    assertTrue(run.lastLine().endsWith("; 1 entry there no longer needed"), run.lastLine());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(
        run.err()
            .endsWith(
                "/app/Crosses.java: capture.not.sendable:"
                    + " Handle.cross(()->System.out.println(handle.id()))\n"),
        run.err());
    assertEquals(
        1,
        CommandLineRun.of("check", "--baseline", baseline, "--fail-on-stale-baseline", root)
            .status());
  }

  @Test
  void saysNothingAboutFilesThatWereNotChecked() {
    CommandLineRun run =
        CommandLineRun.of(
            "check",
            "--baseline",
            baseline,
            "--fail-on-stale-baseline",
            root.resolve("app/Handle.java"));
    assertEquals(0, run.status(), run.err());
    assertEquals("", run.err());
  }

  @Test
  void becomesSmallerWhenReadAndWritten() throws Exception {
    new Project(root).with("app/More.java", Project.CROSSES.replace("Crosses", "More"));
    String before = Files.readString(baseline);
    CommandLineRun more = readAndWrite(root);
    assertEquals(1, more.status());
    assertEquals(1, more.count("app/More.java:5:43: error: "), more.out());
    assertEquals(before, Files.readString(baseline));

    changeTo(Project.CROSSES.replace("handle.id()", "1"));
    assertEquals(before, afterChecking(root.resolve("app/Handle.java")));
    String after = afterChecking(root);
    assertEquals("{\n  \"taskbound-baseline\": 1,\n  \"findings\": []\n}\n", after);
  }

  @Test
  void hasWarningsToo() throws Exception {
    new Project(root)
        .with(
            "app/Crosses.java",
            """
            package app;
            class Crosses {
              void go(Handle handle, Unknown unknown) {
                unknown.take(() -> System.out.println(handle.id()));
              }
              interface Unknown { void take(Runnable body); }
            }
            """);
    CommandLineRun.of("check", "--write-baseline", baseline, root);
    assertTrue(Files.readString(baseline).contains("\"capture.unknown\""));
    CommandLineRun run = CommandLineRun.of("check", "--strict", "--baseline", baseline, root);
    assertFalse(run.out().contains("capture.unknown"), run.out());
  }

  @Test
  void isNotWrittenWhenTheSourcesDoNotCompile() throws Exception {
    String before = Files.readString(baseline);
    changeTo("package app; class Crosses { int i = \"\"; }");
    assertEquals(2, CommandLineRun.of("check", "--write-baseline", baseline, root).status());
    assertEquals(before, Files.readString(baseline));
    Path another = root.resolve("another.json");
    assertEquals(2, CommandLineRun.of("check", "--write-baseline", another, root).status());
    assertFalse(Files.exists(another));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ''                                              | End of input
          {                                               | End of input
          []                                              | BEGIN_OBJECT
          {"findings": []}                                | `taskbound-baseline` is expected
          {"taskbound-baseline": 2, "findings": []}       | version 2
          {"taskbound-baseline": 1, "findings": []} x     | malformed JSON at line 1
          {"taskbound-baseline": 1, "findings": [7]}      | BEGIN_OBJECT
          {"taskbound-baseline": 1, "findings": [{}]}     | `file` is missing
          {"taskbound-baseline": 1, "findings": [ENTRY, ENTRY]} | stands there twice
          <<<<<<< HEAD                                    | malformed JSON at line 1
          """)
  void isRefusedWhenDamaged(String text, String reason) throws Exception {
    String entry = Files.readAllLines(baseline).get(3).strip();
    assertRefused(text.replace("''", "").replace("ENTRY", entry), reason);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"count\":1', '\"count\":0', count",
    "'\"count\":1', '\"count\":\"1\"', `count`",
    "'\"count\":1', '\"count\":1.5', 1.5",
    "'\"count\":1', '\"count\":1,\"count\":1', `count`",
    "'\"count\":1', '\"more\":\"1\",\"count\":1', `more` is unknown",
    "'\"at\":\"handle\",', '', `at` is missing",
    "capture.not.sendable, capture.no.such, rule",
    "app/Crosses.java, app/\\u0000.java, the file",
  })
  void isRefusedWhenAnEntryIsDamaged(String part, String damage, String reason) throws Exception {
    assertRefused(Files.readString(baseline).replace(part, damage), reason);
  }

  @Test
  void isRefusedWhenItIsNotUtf8() throws Exception {
    Files.write(baseline, new byte[] {'{', (byte) 0xff, '}'});
    assertTrue(checkWithBaseline().err().contains("it is not UTF-8"));
  }

  private void assertRefused(String text, String reason) throws Exception {
    Files.writeString(baseline, text);
    CommandLineRun run = checkWithBaseline();
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("taskbound: the baseline " + baseline + " cannot be used: "));
    assertTrue(run.err().contains(reason), run.err());
    assertTrue(run.err().contains("write a new one with --write-baseline"), run.err());
    assertEquals(text, Files.readString(baseline));
  }

  private void changeTo(String text) throws Exception {
    new Project(root).with("app/Crosses.java", text);
  }

  private CommandLineRun checkWithBaseline() {
    return CommandLineRun.of("check", "--baseline", baseline, root);
  }

  private CommandLineRun readAndWrite(Path sources) {
    return CommandLineRun.of(
        "check", "--baseline", baseline, "--write-baseline", baseline, sources);
  }

  private String afterChecking(Path sources) throws Exception {
    readAndWrite(sources);
    return Files.readString(baseline);
  }
}
