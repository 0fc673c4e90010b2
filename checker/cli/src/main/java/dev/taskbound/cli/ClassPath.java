package dev.taskbound.cli;

import dev.taskbound.annotations.Unconfined;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The class path of a check: what the user gave, and Taskbound's annotations at its end. */
final class ClassPath implements AutoCloseable {
  /** Used where no class path is given; the launcher sets it, for the samples. */
  private static final String VARIABLE = "TASKBOUND_CLASSPATH";

  /** Where the shipped jar keeps a second copy of the annotations, apart from its other classes. */
  private static final String BUNDLED = "META-INF/taskbound/annotations";

  private final List<Path> entries;
  private final List<Path> missing;
  private final @Nullable FileSystem opened;

  private ClassPath(List<Path> entries, List<Path> missing, @Nullable FileSystem opened) {
    this.entries = entries;
    this.missing = missing;
    this.opened = opened;
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
    return withAnnotations(entries, missing);
  }

  /** Returns all entries in their order. */
  List<Path> entries() {
    return entries;
  }

  /** Returns the entries that the user gave and that do not exist. */
  List<Path> missing() {
    return missing;
  }

  @Override
  public void close() throws IOException {
    if (opened != null) {
      opened.close();
    }
  }

  private static ClassPath withAnnotations(List<Path> entries, List<Path> missing) {
    try {
      Path home =
          Path.of(Unconfined.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isRegularFile(home)) {
        FileSystem jar = FileSystems.newFileSystem(home);
        Path bundled = jar.getPath(BUNDLED);
        if (Files.isDirectory(bundled)) {
          entries.add(bundled);
          return new ClassPath(List.copyOf(entries), List.copyOf(missing), jar);
        }
        jar.close();
      }
      entries.add(home);
      return new ClassPath(List.copyOf(entries), List.copyOf(missing), null);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
