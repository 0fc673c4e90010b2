package dev.taskbound.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code taskbound.json}. */
final class ProjectFile {
  /** What the file is called. */
  static final String NAME = "taskbound.json";

  private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");

  private ProjectFile() {}

  /**
   * Reads a file, and makes its paths absolute.
   *
   * @throws Unusable if it cannot be read or says something that makes no sense
   */
  static Settings read(Path file) throws Unusable {
    try (JsonReader reader = new JsonReader(new StringReader(Files.readString(file)))) {
      reader.setStrictness(Strictness.STRICT);
      JsonElement content = JsonParser.parseReader(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new JsonParseException("more than one value");
      }
      return resolved(Settings.of(content), file.getParent());
    } catch (Unusable e) {
      throw new Unusable(file + ": " + e.getMessage());
    } catch (JsonParseException | IllegalStateException | IOException e) {
      throw new Unusable(problem(file, e));
    }
  }

  /** Takes out of the parser's words, which are for programmers, where the fault is. */
  private static String problem(Path file, Exception e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    if (place.find()) {
      return file + ":" + place.group(1) + ":" + place.group(2) + ": this is not valid JSON";
    }
    return file
        + (e instanceof IOException ? " cannot be read: " : " is not valid JSON: ")
        + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /** Returns the settings with all paths taken as relative to a folder. */
  static Settings resolved(Settings settings, Path folder) throws Unusable {
    return new Settings(
        settings.classpath() == null ? null : classPath(settings.classpath(), folder),
        settings.sourcepath() == null ? null : paths(settings.sourcepath(), folder),
        settings.release(),
        settings.strict(),
        settings.models() == null ? null : paths(settings.models(), folder),
        settings.javacOptions(),
        settings.javacErrors(),
        settings.maven());
  }

  private static List<String> classPath(List<String> entries, Path folder) throws Unusable {
    List<String> all = new ArrayList<>();
    for (String entry : entries) {
      if (entry.equals("*") || entry.endsWith("/*") || entry.endsWith(File.separator + "*")) {
        all.addAll(jarsIn(path(entry.substring(0, entry.length() - 1), folder)));
      } else {
        all.add(path(entry, folder).toString());
      }
    }
    return all;
  }

  private static List<String> paths(List<String> entries, Path folder) throws Unusable {
    List<String> all = new ArrayList<>();
    for (String entry : entries) {
      all.add(path(entry, folder).toString());
    }
    return all;
  }

  private static Path path(String entry, Path folder) throws Unusable {
    try {
      return folder.resolve(entry).normalize();
    } catch (InvalidPathException e) {
      throw new Unusable("no path: " + entry);
    }
  }

  private static List<String> jarsIn(Path folder) throws Unusable {
    List<String> jars = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{jar,JAR}")) {
      files.forEach(jar -> jars.add(jar.toString()));
    } catch (IOException e) {
      throw new Unusable("cannot be read: " + folder);
    }
    jars.sort(null);
    return jars;
  }
}
