package dev.taskbound.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What {@code taskbound.json} or the editor's settings say; null for what they do not speak of.
 *
 * @param classpath jars and class directories, {@code DIR/*} for the jars in one
 * @param sourcepath source roots
 * @param release Java version of the sources
 * @param strict whether all sources mean what their signatures say
 * @param models files with facts about libraries
 * @param javacOptions further options of the compiler
 * @param javacErrors whether javac's own errors are shown
 * @param maven whether Maven may be asked for the class path
 */
record Settings(
    @Nullable List<String> classpath,
    @Nullable List<String> sourcepath,
    @Nullable String release,
    @Nullable Boolean strict,
    @Nullable List<String> models,
    @Nullable List<String> javacOptions,
    @Nullable Boolean javacErrors,
    @Nullable Boolean maven) {

  /** Those that say nothing. */
  static final Settings NONE = new Settings(null, null, null, null, null, null, null, null);

  private static final Set<String> KEYS =
      Set.of(
          "$schema",
          "classpath",
          "sourcepath",
          "release",
          "strict",
          "models",
          "javacOptions",
          "javacErrors",
          "maven");

  /**
   * Reads settings.
   *
   * @param json an object with some of the keys
   * @throws Unusable if it is no object, has a key that means nothing, or a value of another type
   */
  static Settings of(JsonElement json) throws Unusable {
    if (!json.isJsonObject()) {
      throw new Unusable("must be an object: {\"classpath\": [...], ...}");
    }
    JsonObject object = json.getAsJsonObject();
    for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
      if (!KEYS.contains(entry.getKey())) {
        throw new Unusable(
            "there is no setting `"
                + entry.getKey()
                + "`; known are "
                + String.join(
                    ", ", KEYS.stream().filter(key -> !key.startsWith("$")).sorted().toList()));
      }
    }
    return new Settings(
        strings(object, "classpath"),
        strings(object, "sourcepath"),
        release(object),
        flag(object, "strict"),
        strings(object, "models"),
        strings(object, "javacOptions"),
        flag(object, "javacErrors"),
        flag(object, "maven"));
  }

  /** Returns these settings, and {@code others} for what they do not speak of. */
  Settings over(Settings others) {
    return new Settings(
        classpath != null ? classpath : others.classpath,
        sourcepath != null ? sourcepath : others.sourcepath,
        release != null ? release : others.release,
        strict != null ? strict : others.strict,
        models != null ? models : others.models,
        javacOptions != null ? javacOptions : others.javacOptions,
        javacErrors != null ? javacErrors : others.javacErrors,
        maven != null ? maven : others.maven);
  }

  private static @Nullable JsonElement value(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value == null || value.isJsonNull() ? null : value;
  }

  private static @Nullable List<String> strings(JsonObject object, String key) throws Unusable {
    JsonElement value = value(object, key);
    if (value == null) {
      return null;
    }
    if (!value.isJsonArray()) {
      throw new Unusable("`" + key + "` must be a list of strings");
    }
    JsonArray array = value.getAsJsonArray();
    List<String> strings = new ArrayList<>();
    for (JsonElement element : array) {
      if (!(element instanceof JsonPrimitive text) || !text.isString()) {
        throw new Unusable("`" + key + "` must be a list of strings");
      }
      strings.add(text.getAsString());
    }
    return List.copyOf(strings);
  }

  private static @Nullable String release(JsonObject object) throws Unusable {
    JsonElement value = value(object, "release");
    if (value == null) {
      return null;
    }
    String number = value.isJsonPrimitive() ? value.getAsString() : "";
    if (!number.matches("[1-9][0-9]?")) {
      throw new Unusable("`release` must be a number such as 17");
    }
    return number;
  }

  private static @Nullable Boolean flag(JsonObject object, String key) throws Unusable {
    JsonElement value = value(object, key);
    if (value == null) {
      return null;
    }
    if (!(value instanceof JsonPrimitive flag) || !flag.isBoolean()) {
      throw new Unusable("`" + key + "` must be true or false");
    }
    return flag.getAsBoolean();
  }
}
