package dev.taskbound.cli;

import dev.taskbound.lsp.BundledAnnotations;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The class path of a check: what the user gave, and Taskbound's annotations at its end. */
final class ClassPath {
  /** Used where no class path is given; the launcher sets it, for the samples. */
  private static final String VARIABLE = "TASKBOUND_CLASSPATH";

  private final List<Path> entries;
  private final List<Path> missing;

  private ClassPath(List<Path> entries, List<Path> missing) {
    this.entries = List.copyOf(entries);
    this.missing = List.copyOf(missing);
  }

  /** Reads a class path as {@code java} does, {@code dir/*} included; null takes the default. */
  static ClassPath of(@Nullable String given) {
    String text = given != null ? given : System.getenv(VARIABLE);
    List<Path> entries = new ArrayList<>();
    List<Path> missing = new ArrayList<>();
    for (String entry : split(text)) {
      if (entry.equals("*") || entry.endsWith("/*") || entry.endsWith(File.separator + "*")) {
        entries.addAll(jarsIn(folder(entry)));
      } else if (!entry.isEmpty()) {
        Path path = FileName.read(entry);
        (Files.exists(path) ? entries : missing).add(path);
      }
    }
    entries.add(BundledAnnotations.classPathEntry());
    return new ClassPath(entries, missing);
  }

  /** Returns all entries in their order. */
  List<Path> entries() {
    return entries;
  }

  /** Returns the entries that the user gave and that do not exist. */
  List<Path> missing() {
    return missing;
  }

  private static List<String> split(@Nullable String text) {
    return text == null
        ? List.of()
        : Pattern.compile(File.pathSeparator, Pattern.LITERAL).splitAsStream(text).toList();
  }

  /**
   * Returns the folder of an entry that ends in a star; that of the star alone is the present one.
   */
  private static Path folder(String entry) {
    return entry.equals("*") ? Path.of("") : FileName.read(entry.substring(0, entry.length() - 1));
  }

  private static List<Path> jarsIn(Path directory) {
    List<Path> jars = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.{jar,JAR}")) {
      files.forEach(jars::add);
    } catch (IOException e) {
      throw new NotChecked("cannot be read: " + directory);
    }
    jars.sort(null);
    return jars;
  }
}
