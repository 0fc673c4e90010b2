package dev.taskbound.lsp;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code taskbound.json}. */
final class ProjectFile {
  /** What the file is called. */
  static final String NAME = "taskbound.json";

  private ProjectFile() {}

  /**
   * Reads a file, and makes its paths absolute.
   *
   * @throws Unusable if it cannot be read or says something that makes no sense
   */
  static Settings read(Path file) throws Unusable {
    try (JsonReader reader = new JsonReader(new StringReader(Files.readString(file)))) {
      reader.setStrictness(Strictness.LEGACY_STRICT);
      return resolved(Settings.of(JsonParser.parseReader(reader)), file.getParent());
    } catch (Unusable e) {
      throw new Unusable(file + ": " + e.getMessage());
    } catch (IOException | JsonParseException | IllegalStateException e) {
      throw new Unusable(file + " is not valid JSON: " + firstLine(e));
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage())
        .lines()
        .findFirst()
        .orElse("")
        .replaceFirst("^[\\w.]+Exception: ", "");
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
