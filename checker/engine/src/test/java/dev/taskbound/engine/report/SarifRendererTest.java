package dev.taskbound.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.taskbound.engine.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class SarifRendererTest {
  private static final JavaFileObject FILE = Samples.file("/project/src/Work.java");

  @Test
  void tellsTheStoryInTheOrderInWhichItHappens() {
    Finding finding =
        finding(
            "message",
            note(Note.Role.END, "end"),
            note(Note.Role.BOUNDARY, "boundary"),
            note(Note.Role.REASON, "reason"),
            note(Note.Role.CAPTURE, "capture"),
            Note.of(Note.Role.ORIGIN, "nowhere"),
            note(Note.Role.ORIGIN, "origin"));
    JsonObject result = result(finding);
    JsonArray steps =
        result
            .getAsJsonArray("codeFlows")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("threadFlows")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("locations");
    List<String> story = new ArrayList<>();
    steps.forEach(step -> story.add(text(step.getAsJsonObject().get("location"))));
    assertEquals(List.of("origin", "capture", "boundary", "end", "message"), story);
    List<String> related = new ArrayList<>();
    result.getAsJsonArray("relatedLocations").forEach(each -> related.add(text(each)));
    assertEquals(List.of("end", "boundary", "reason", "capture", "origin"), related);
  }

  @Test
  void hasNoFlowWhereThereIsNoStory() {
    JsonObject result = result(finding("message", note(Note.Role.REASON, "reason")));
    assertFalse(result.has("codeFlows"));
  }

  @Test
  void writesTextsSoThatTheyHaveNoPlaceholdersAndLinks() {
    assertEquals("`new Slice[]{{s}}` (Slice).", text(result(finding("`new Slice[]{s}` (Slice)"))));
    assertEquals("`\\[a\\](b)`.", text(result(finding("`[a](b)`"))));
  }

  @Test
  void tellsOfFailures() {
    RunReport failed =
        RunReport.failed(
            List.of(
                Notification.failure("Taskbound itself failed"),
                new Notification(Severity.WARNING, "left out", FILE, 3)),
            2);
    JsonObject invocation = run(failed).getAsJsonArray("invocations").get(0).getAsJsonObject();
    assertFalse(invocation.get("executionSuccessful").getAsBoolean());
    assertEquals(2, invocation.get("exitCode").getAsInt());
    JsonArray told = invocation.getAsJsonArray("toolExecutionNotifications");
    assertEquals("Taskbound itself failed", text(told.get(0)));
    assertFalse(told.get(0).getAsJsonObject().has("locations"));
    assertEquals("warning", told.get(1).getAsJsonObject().get("level").getAsString());
    assertEquals(1, told.get(1).getAsJsonObject().getAsJsonArray("locations").size());
  }

  @Test
  void numbersEqualFindings() {
    Finding one = finding("message");
    Place later = Samples.place(FILE, "pid", "use");
    Finding other =
        new Finding(Rule.CAPTURE_UNKNOWN, Severity.WARNING, later, "message", List.of(), "");
    JsonArray results =
        render(new RunReport(List.of(one, one, other), null, List.of(), List.of(), 0));
    List<String> numbers = new ArrayList<>();
    for (JsonElement result : results) {
      String print =
          result
              .getAsJsonObject()
              .getAsJsonObject("partialFingerprints")
              .get("taskbound/v1")
              .getAsString();
      numbers.add(print.substring(print.indexOf(':')));
    }
    assertEquals(List.of(":1", ":2", ":1"), numbers);
  }

  @Test
  void tellsOfEachFindingWhetherTheBaselineKnowsIt() {
    Finding known = finding("message");
    Finding fresh = finding("another");
    JsonArray results =
        render(new RunReport(List.of(known, fresh), Set.of(known), List.of(), List.of(), 0));
    assertEquals("unchanged", results.get(0).getAsJsonObject().get("baselineState").getAsString());
    assertEquals("new", results.get(1).getAsJsonObject().get("baselineState").getAsString());
  }

  private static Finding finding(String message, Note... notes) {
    return new Finding(
        Rule.CAPTURE_NOT_SENDABLE,
        Severity.ERROR,
        Samples.place(FILE, "->", "task"),
        message,
        List.of(notes),
        "");
  }

  private static Note note(Note.Role role, String message) {
    return new Note(role, message, Samples.place(FILE, "CurrentTask", "task"));
  }

  private static JsonObject result(Finding finding) {
    return render(new RunReport(List.of(finding), null, List.of(), List.of(), 1))
        .get(0)
        .getAsJsonObject();
  }

  private static JsonArray render(RunReport report) {
    return run(report).getAsJsonArray("results");
  }

  private static JsonObject run(RunReport report) {
    return JsonParser.parseString(new SarifRenderer(Samples.BASE, null).render(report))
        .getAsJsonObject()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject();
  }

  private static String text(JsonElement owner) {
    return owner.getAsJsonObject().getAsJsonObject("message").get("text").getAsString();
  }
}
