package dev.taskbound.engine.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.tools.JavaFileObject;

/** Writes places of the sources as SARIF locations. */
final class SarifPlaces {
  /** Stands for the directory of the run, so that no report tells where that is. */
  static final String ROOT = "%SRCROOT%";

  /** The story as it happens: a value comes into being, is taken along, and ends. */
  private static final List<Note.Role> STORY =
      List.of(
          Note.Role.ORIGIN,
          Note.Role.BEGIN,
          Note.Role.CAPTURE,
          Note.Role.STEP,
          Note.Role.BOUNDARY,
          Note.Role.END);

  private final PathNames paths;

  SarifPlaces(Path base) {
    this.paths = new PathNames(base);
  }

  /** Returns a {@code location} object. */
  JsonObject location(Place place) {
    JsonObject physical = new JsonObject();
    physical.add("artifactLocation", artifact(place.file()));
    physical.add("region", region(place));
    JsonObject location = new JsonObject();
    location.add("physicalLocation", physical);
    return location;
  }

  /** Returns a {@code location} of which no more than the line is known. */
  JsonObject location(JavaFileObject file, int line) {
    JsonObject physical = new JsonObject();
    physical.add("artifactLocation", artifact(file));
    if (line > 0) {
      JsonObject region = new JsonObject();
      region.addProperty("startLine", line);
      physical.add("region", region);
    }
    JsonObject location = new JsonObject();
    location.add("physicalLocation", physical);
    return location;
  }

  /** Returns the places that the finding's notes speak about. */
  JsonArray related(Finding finding) {
    JsonArray related = new JsonArray();
    for (Note note : finding.notes()) {
      if (note.site() != null) {
        JsonObject location = location(note.site());
        location.addProperty("id", related.size() + 1);
        location.add("message", SarifText.message(note.message()));
        related.add(location);
      }
    }
    return related;
  }

  /** Returns the story of the finding, place by place to its own; empty if that is all there is. */
  JsonArray flows(Finding finding) {
    List<Note> story = new ArrayList<>(finding.notes());
    story.removeIf(note -> note.site() == null || !STORY.contains(note.role()));
    story.sort(Comparator.comparingInt(note -> STORY.indexOf(note.role())));
    if (story.isEmpty()) {
      return new JsonArray();
    }
    JsonArray steps = new JsonArray();
    for (Note note : story) {
      steps.add(step(note.site(), note.message()));
    }
    steps.add(step(finding.place(), finding.message()));
    JsonObject thread = new JsonObject();
    thread.add("locations", steps);
    JsonObject flow = new JsonObject();
    flow.add("threadFlows", SarifText.only(thread));
    return SarifText.only(flow);
  }

  private JsonObject step(Place place, String message) {
    JsonObject location = location(place);
    location.add("message", SarifText.message(message));
    JsonObject step = new JsonObject();
    step.add("location", location);
    return step;
  }

  private JsonObject artifact(JavaFileObject file) {
    JsonObject artifact = new JsonObject();
    artifact.addProperty("uri", SarifText.uri(paths.portable(file)));
    artifact.addProperty("uriBaseId", ROOT);
    return artifact;
  }

  private static JsonObject region(Place place) {
    JsonObject region = new JsonObject();
    region.addProperty("startLine", place.line());
    region.addProperty("startColumn", place.column());
    region.addProperty("endLine", place.endLine());
    region.addProperty("endColumn", place.endColumn());
    return region;
  }
}
