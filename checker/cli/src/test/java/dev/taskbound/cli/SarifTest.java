package dev.taskbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.taskbound.engine.rules.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/** What {@code --format sarif} gives to the tools of continuous integration. */
class SarifTest {
  @TempDir private Path root;
  private Path report;

  @BeforeEach
  void write() throws Exception {
    new Project(root).withOneError();
    report = root.resolve("taskbound.sarif");
  }

  @Test
  void theSchemaIsNoFormality() {
    assertThrows(AssertionFailedError.class, () -> SarifSchema.runOf("{\"version\": \"2.1.0\"}"));
  }

  @Test
  void describesEveryRule() {
    JsonArray rules = rules(run("check", "--format", "sarif", root));
    Rule[] expected = Rule.values();
    assertEquals(expected.length, rules.size());
    for (int i = 0; i < expected.length; i++) {
      Rule rule = expected[i];
      JsonObject described = rules.get(i).getAsJsonObject();
      assertEquals(rule.key(), described.get("id").getAsString());
      assertEquals(rule.page().toString(), described.get("helpUri").getAsString());
      assertEquals(
          rule.severity().label(),
          described.getAsJsonObject("defaultConfiguration").get("level").getAsString());
      String markdown = described.getAsJsonObject("help").get("markdown").getAsString();
      assertTrue(markdown.contains(rule.badExample()), markdown);
    }
  }

  @Test
  void tellsTheFinding() {
    JsonObject run = run("check", "--format", "sarif", root);
    assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
    JsonObject invocation = invocation(run);
    assertTrue(invocation.get("executionSuccessful").getAsBoolean());
    assertEquals(1, invocation.get("exitCode").getAsInt());
    JsonObject result = onlyResult(run);
    assertEquals("capture.not.sendable", result.get("ruleId").getAsString());
    assertEquals("error", result.get("level").getAsString());
    assertFalse(result.has("baselineState"));
    JsonObject place = onlyLocation(result);
    JsonObject region = place.getAsJsonObject("region");
    assertEquals(5, region.get("startLine").getAsInt());
    assertEquals(43, region.get("startColumn").getAsInt());
    assertEquals(49, region.get("endColumn").getAsInt());
    JsonObject artifact = place.getAsJsonObject("artifactLocation");
    assertEquals("%SRCROOT%", artifact.get("uriBaseId").getAsString());
    assertTrue(artifact.get("uri").getAsString().endsWith("/app/Crosses.java"));
    assertFalse(run.getAsJsonObject("originalUriBaseIds").toString().contains("uri"));
  }

  @Test
  void walksThroughTheStoryAndEndsAtTheFinding() {
    JsonArray steps =
        onlyResult(run("check", "--format", "sarif", root))
            .getAsJsonArray("codeFlows")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("threadFlows")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("locations");
    assertEquals(
        "4 `handle` is declared|5 `Handle.cross` runs this|5 `handle` (Handle) crosses",
        IntStream.range(0, steps.size())
            .mapToObj(i -> steps.get(i).getAsJsonObject().getAsJsonObject("location"))
            .map(SarifTest::lineAndWords)
            .reduce((before, step) -> before + "|" + step)
            .orElse(""));
  }

  @Test
  void keepsAFingerprintWhenLinesMove() throws Exception {
    String before = fingerprint();
    new Project(root)
        .with(
            "app/Crosses.java",
            Project.CROSSES
                .replace("class", "/* moved */\n\nclass")
                .replace("() -> ", "/* now */ () ->\n      "));
    assertEquals(before, fingerprint());
    new Project(root).with("app/Crosses.java", Project.CROSSES.replace("println", "print"));
    assertNotEquals(before, fingerprint());
  }

  @Test
  void isTheSameEachTime() {
    assertEquals(
        CommandLineRun.of("check", "--format", "sarif", root).out(),
        CommandLineRun.of("check", "--format", "sarif", root).out());
  }

  @Test
  void goesToAFileBesideTheTextOnTheConsole() throws Exception {
    CommandLineRun run = CommandLineRun.of("check", "--format", "sarif", "-o", report, root);
    assertEquals(CommandLineRun.of("check", root), run);
    String text = Files.readString(report);
    assertEquals(CommandLineRun.of("check", "--format", "sarif", root).out(), text);
    SarifSchema.runOf(text);
  }

  @Test
  void encodesPathsAsUtf8() throws Exception {
    Files.move(root.resolve("app/Crosses.java"), root.resolve("app/Größe 1.java"));
    JsonObject place = onlyLocation(onlyResult(run("check", "--format", "sarif", root)));
    String uri = place.getAsJsonObject("artifactLocation").get("uri").getAsString();
    assertTrue(uri.endsWith("/app/Gr%C3%B6%C3%9Fe%201.java"), uri);
  }

  @Test
  void tellsWhatTheBaselineKnows() throws Exception {
    Path baseline = root.resolve("baseline.json");
    CommandLineRun.of("check", "--write-baseline", baseline, root);
    JsonObject run = run("check", "--format", "sarif", "--baseline", baseline, root);
    JsonObject known = onlyResult(run);
    assertEquals("unchanged", known.get("baselineState").getAsString());
    assertEquals(1, known.getAsJsonArray("suppressions").size());
    assertEquals(0, invocation(run).get("exitCode").getAsInt());
    new Project(root).with("app/Crosses.java", Project.CROSSES.replace("println", "print"));
    JsonObject fresh = onlyResult(run("check", "--format", "sarif", "--baseline", baseline, root));
    assertEquals("new", fresh.get("baselineState").getAsString());
    assertTrue(fresh.getAsJsonArray("suppressions").isEmpty());
  }

  @Test
  void tellsWhyNothingWasChecked() throws Exception {
    new Project(root).with("app/Wrong.java", "package app;\nclass Wrong {\n  int i = \"\";\n}\n");
    CommandLineRun run = CommandLineRun.of("check", "--format", "sarif", root);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("nothing was checked"), run.err());
    JsonObject invocation = invocation(SarifSchema.runOf(run.out()));
    assertFalse(invocation.get("executionSuccessful").getAsBoolean());
    JsonObject notification =
        invocation.getAsJsonArray("toolExecutionNotifications").get(0).getAsJsonObject();
    assertEquals(
        "incompatible types: String cannot be converted to int",
        notification.getAsJsonObject("message").get("text").getAsString());
    assertEquals(
        3, onlyLocation(notification).getAsJsonObject("region").get("startLine").getAsInt());
  }

  @Test
  void tellsWhatALenientCheckLeftOut() throws Exception {
    new Project(root).with("app/Lost.java", "package app;\nclass Lost { org.lost.Thing thing; }\n");
    JsonObject invocation =
        invocation(run("check", "--lenient-classpath", "--format", "sarif", root));
    assertTrue(invocation.get("executionSuccessful").getAsBoolean());
    JsonObject notification =
        invocation.getAsJsonArray("toolExecutionNotifications").get(0).getAsJsonObject();
    assertEquals("warning", notification.get("level").getAsString());
  }

  private String fingerprint() {
    return onlyResult(run("check", "--format", "sarif", root))
        .getAsJsonObject("partialFingerprints")
        .get("taskbound/v1")
        .getAsString();
  }

  private static JsonObject run(Object... arguments) {
    return SarifSchema.runOf(CommandLineRun.of(arguments).out());
  }

  private static JsonArray rules(JsonObject run) {
    return run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
  }

  private static JsonObject invocation(JsonObject run) {
    return run.getAsJsonArray("invocations").get(0).getAsJsonObject();
  }

  private static JsonObject onlyResult(JsonObject run) {
    assertEquals(1, run.getAsJsonArray("results").size());
    return run.getAsJsonArray("results").get(0).getAsJsonObject();
  }

  private static JsonObject onlyLocation(JsonObject owner) {
    assertEquals(1, owner.getAsJsonArray("locations").size());
    return owner
        .getAsJsonArray("locations")
        .get(0)
        .getAsJsonObject()
        .getAsJsonObject("physicalLocation");
  }

  private static String lineAndWords(JsonObject location) {
    int line =
        location
            .getAsJsonObject("physicalLocation")
            .getAsJsonObject("region")
            .get("startLine")
            .getAsInt();
    String text = location.getAsJsonObject("message").get("text").getAsString();
    return line + " " + String.join(" ", List.of(text.split(" ")).subList(0, 3));
  }
}
