package dev.taskbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --report-unused-suppressions}. */
class UnusedSuppressionsTest {
  private static final String OPTION = "--report-unused-suppressions";

  @TempDir private Path root;

  @Test
  void areNotReportedUnlessAskedFor() throws Exception {
    write("@SuppressWarnings(\"taskbound\") int i;");
    assertEquals(
        "taskbound: 2 files checked: nothing found\n", CommandLineRun.of("check", root).out());
  }

  @Test
  void areWarningsAtTheLiteral() throws Exception {
    write("@SuppressWarnings({\"unused\", \"taskbound:use.after.release\"}) int i;");
    CommandLineRun run = CommandLineRun.of("check", OPTION, root);
    assertEquals(0, run.status());
    assertEquals(
        """
        %s/app/Quiet.java:4:32: warning: [taskbound] `taskbound:use.after.release` suppresses nothing here
            4 |   @SuppressWarnings({"unused", "taskbound:use.after.release"}) int i;
              |                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          help: remove it
        taskbound: 2 files checked: nothing found; 1 unused suppression
        """
            .formatted(root),
        run.out());
  }

  @Test
  void areNamedWithTheNearestRule() throws Exception {
    write("@SuppressWarnings(\"taskbound:use.after.relaese\") int i;");
    assertTrue(report().contains("no such rule"));
    assertTrue(report().contains("did you mean `taskbound:use.after.release`?"));
    write("@SuppressWarnings(\"taskbound:unheard-of\") int i;");
    assertTrue(report().contains("`taskbound explain` lists all rules"));
  }

  @Test
  void areOnesThatSuppressNotEvenOneFinding() throws Exception {
    String crossing = "Handle.cross(() -> System.out.println(handle.id()));";
    write(
        "@SuppressWarnings(\"taskbound\") void go(Handle handle) { %s %s }"
            .formatted(crossing, crossing));
    assertEquals("taskbound: 2 files checked: nothing found\n", report());
    write(
        "@SuppressWarnings({\"taskbound:capture.not.sendable\", \"taskbound:capture.unknown\"})"
            + " void go(Handle handle) { %s }".formatted(crossing));
    assertTrue(report().contains("`taskbound:capture.unknown` suppresses nothing here"));
    assertTrue(report().endsWith("; 1 unused suppression\n"));
  }

  @Test
  void areReportedOnceForTheFieldsOfOneDeclaration() throws Exception {
    write(
        "@SuppressWarnings(\"taskbound\") int i, j; record R(@SuppressWarnings(\"taskbound\") int k) {}");
    assertTrue(report().endsWith("; 2 unused suppressions\n"), report());
  }

  @Test
  void areLeftOpenWhereNotAllWasAttributed() throws Exception {
    write("@SuppressWarnings(\"taskbound\") int i; org.lost.Thing thing;");
    CommandLineRun run = CommandLineRun.of("check", OPTION, "--lenient-classpath", root);
    assertEquals(0, run.count("suppresses nothing"), run.out());
  }

  @Test
  void areInTheOtherFormatsToo() throws Exception {
    write("@SuppressWarnings(\"taskbound\") int i;");
    JsonObject json =
        JsonParser.parseString(CommandLineRun.of("check", OPTION, "--format=json", root).out())
            .getAsJsonObject();
    assertEquals("unused.suppression", json.get("key").getAsString());
    assertEquals("warning", json.get("severity").getAsString());
    assertEquals(21, json.get("column").getAsInt());

    JsonObject run =
        SarifSchema.runOf(CommandLineRun.of("check", OPTION, "--format=sarif", root).out());
    JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
    JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
    assertEquals(
        result.get("ruleId"),
        rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject().get("id"));
  }

  private String report() {
    return CommandLineRun.of("check", OPTION, root).out();
  }

  private void write(String member) throws Exception {
    new Project(root)
        .with("app/Handle.java", Project.HANDLE)
        .with("app/Quiet.java", "package app;\n\nclass Quiet {\n  " + member + "\n}\n");
  }
}
