package dev.taskbound.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dev.taskbound.engine.report.Identity;
import dev.taskbound.engine.rules.Rule;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * The form in which baselines are kept: JSON, sorted, one entry a line, so that differences read
 * well. Reading is strict: what is not understood might let findings through.
 */
final class BaselineFile {
  private static final String VERSION_NAME = "taskbound-baseline";
  private static final int VERSION = 1;
  private static final String FINDINGS = "findings";
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private BaselineFile() {}

  /** Tells what is wrong with a file. */
  private static final class DamagedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DamagedException(String message) {
      super(message);
    }
  }

  /**
   * Reads a baseline.
   *
   * @throws NotChecked if it is missing, damaged, or of another version
   */
  static Baseline read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new NotChecked(
          "there is no baseline " + file + "; write it with --write-baseline " + file);
    } catch (CharacterCodingException e) {
      throw damaged(file, "it is not UTF-8");
    } catch (DamagedException | IllegalStateException | NumberFormatException e) {
      throw damaged(file, firstLine(e));
    } catch (IOException e) {
      // Files that cannot be read come here, and so do all errors of JSON.
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        throw new NotChecked("cannot read the baseline " + file + ": " + firstLine(e));
      }
      throw damaged(file, firstLine(e));
    }
  }

  /** Writes a baseline, whole or not at all. */
  static void write(Path file, Baseline baseline) {
    TextFile.write(file, format(baseline));
  }

  /** Returns the text of a baseline's file. */
  static String format(Baseline baseline) {
    StringJoiner lines = new StringJoiner(",\n");
    baseline.counts().forEach((identity, count) -> lines.add("    " + entry(identity, count)));
    String entries = baseline.counts().isEmpty() ? "[]" : "[\n" + lines + "\n  ]";
    return "{\n  \"%s\": %d,\n  \"%s\": %s\n}\n"
        .formatted(VERSION_NAME, VERSION, FINDINGS, entries);
  }

  private static String entry(Identity identity, int count) {
    JsonObject entry = new JsonObject();
    entry.addProperty("file", identity.file());
    entry.addProperty("rule", identity.rule());
    entry.addProperty("source", identity.source());
    entry.addProperty("at", identity.at());
    entry.addProperty("count", count);
    return GSON.toJson(entry);
  }

  private static Baseline parse(String text) throws IOException {
    JsonReader json = new JsonReader(new StringReader(text));
    json.setStrictness(Strictness.STRICT);
    json.beginObject();
    expectName(json, VERSION_NAME);
    int version = json.nextInt();
    if (version != VERSION) {
      throw new DamagedException(
          "it has version " + version + " of the format, and this Taskbound knows " + VERSION);
    }
    expectName(json, FINDINGS);
    SortedMap<Identity, Integer> counts = new TreeMap<>();
    json.beginArray();
    while (json.hasNext()) {
      readEntry(json, counts);
    }
    json.endArray();
    json.endObject();
    if (json.peek() != JsonToken.END_DOCUMENT) {
      throw new DamagedException("there is text after its end");
    }
    return new Baseline(counts);
  }

  private static void expectName(JsonReader json, String name) throws IOException {
    String found = json.nextName();
    if (!found.equals(name)) {
      throw new DamagedException("`" + name + "` is expected, not `" + found + "`");
    }
  }

  private static void readEntry(JsonReader json, SortedMap<Identity, Integer> counts)
      throws IOException {
    String path = json.getPath();
    Map<String, String> fields = new HashMap<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      if (json.peek() != (name.equals("count") ? JsonToken.NUMBER : JsonToken.STRING)
          || fields.put(name, json.nextString()) != null) {
        throw new DamagedException("`" + name + "` is not right in " + path);
      }
    }
    json.endObject();
    Identity identity =
        new Identity(
            take(fields, "file", path),
            take(fields, "rule", path),
            take(fields, "source", path),
            take(fields, "at", path));
    int count = Integer.parseInt(take(fields, "count", path));
    if (!fields.isEmpty()) {
      throw new DamagedException(
          "`" + fields.keySet().iterator().next() + "` is unknown in " + path);
    }
    if (count < 1 || !isPath(identity.file()) || Rule.byKey(identity.rule()).isEmpty()) {
      throw new DamagedException("the count, the file or the rule is not right in " + path);
    }
    if (counts.put(identity, count) != null) {
      throw new DamagedException("an entry stands there twice, in " + path);
    }
  }

  private static boolean isPath(String name) {
    try {
      return !Path.of(name).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String take(Map<String, String> fields, String name, String path) {
    String value = fields.remove(name);
    if (value == null) {
      throw new DamagedException("`" + name + "` is missing in " + path);
    }
    return value;
  }

  private static NotChecked damaged(Path file, String reason) {
    return new NotChecked(
        "the baseline "
            + file
            + " cannot be used: "
            + reason
            + "; restore it, or write a new one with --write-baseline");
  }

  private static String firstLine(Exception e) {
    String message = e.getMessage();
    if (e instanceof MalformedJsonException && message != null) {
      // What comes before is advice to the programmer.
      return "malformed JSON"
          + message
              .substring(Math.max(0, message.indexOf(" at line")))
              .lines()
              .findFirst()
              .orElse("");
    }
    return message == null ? "it is damaged" : message.lines().findFirst().orElse("it is damaged");
  }
}
