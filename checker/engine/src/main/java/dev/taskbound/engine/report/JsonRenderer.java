package dev.taskbound.engine.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;

/** Prints findings for programs: one JSON object a line. */
public final class JsonRenderer {
  private final PathNames paths;
  private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

  /** Prints paths relative to the given directory. */
  public JsonRenderer(Path base) {
    this.paths = new PathNames(base);
  }

  /**
   * Returns the finding as one JSON object on one line, without a line end. A note that speaks
   * about no place has no {@code file}, {@code line} and {@code column}.
   */
  public String render(Finding finding) {
    JsonArray notes = new JsonArray();
    finding.notes().forEach(note -> notes.add(noteJson(note)));
    return render(
        finding.place(),
        finding.severity(),
        finding.rule().key(),
        finding.message(),
        notes,
        finding.help());
  }

  /** Returns the warning in the same form; its key is {@link UnusedSuppression#KEY}. */
  public String render(UnusedSuppression unused) {
    return render(
        unused.place(),
        unused.severity(),
        UnusedSuppression.KEY,
        unused.message(),
        new JsonArray(),
        unused.help());
  }

  private String render(
      Place place, Severity severity, String key, String message, JsonArray notes, String help) {
    JsonObject json = new JsonObject();
    addStart(json, place);
    json.addProperty("endLine", place.endLine());
    json.addProperty("endColumn", place.endColumn());
    json.addProperty("severity", severity.label());
    json.addProperty("key", key);
    json.addProperty("message", message);
    json.add("notes", notes);
    json.addProperty("help", help);
    return gson.toJson(json);
  }

  private JsonObject noteJson(Note note) {
    JsonObject json = new JsonObject();
    if (note.place() != null) {
      addStart(json, note.place());
    }
    json.addProperty("message", note.message());
    return json;
  }

  private void addStart(JsonObject json, Place place) {
    json.addProperty("file", paths.of(place.file()));
    json.addProperty("line", place.line());
    json.addProperty("column", place.column());
  }
}
