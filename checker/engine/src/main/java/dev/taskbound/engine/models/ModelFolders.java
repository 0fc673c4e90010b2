package dev.taskbound.engine.models;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds the model files in the entries of a class path.
 *
 * <p>What was found in a file is remembered for the next compilation of the same process until the
 * file changes, as language servers and build daemons compile often.
 */
final class ModelFolders {
  /** Where in a jar, or in a folder of classes, model files are looked for. */
  static final String FOLDER = "META-INF/taskbound/";

  private static final String SUFFIX = ".astub";

  private static final Map<Path, Known> KNOWN = new ConcurrentHashMap<>();

  /** What was found in the jar or model file of this time and size. */
  private record Known(long modified, long size, List<ModelFile> files) {}

  private ModelFolders() {}

  /**
   * Returns the model files in a jar or folder of classes, sorted by name; none if it is neither.
   */
  static List<ModelFile> in(Path entry) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        return inFolder(entry.resolve(FOLDER));
      }
      List<ModelFile> known = known(entry, attributes);
      return known == null ? remembered(entry, attributes, inJar(entry)) : known;
    } catch (IOException e) {
      // Not there, or no jar: javac tells what is wrong with its class path.
      return List.of();
    }
  }

  /** Returns what was found in a file that has not changed since; null if that is not known. */
  private static @Nullable List<ModelFile> known(Path file, BasicFileAttributes attributes) {
    Known before = KNOWN.get(file);
    return before != null
            && before.modified == attributes.lastModifiedTime().toMillis()
            && before.size == attributes.size()
        ? before.files
        : null;
  }

  private static List<ModelFile> remembered(
      Path file, BasicFileAttributes attributes, List<ModelFile> found) {
    long modified = attributes.lastModifiedTime().toMillis();
    KNOWN.put(file, new Known(modified, attributes.size(), found));
    return found;
  }

  private static List<ModelFile> inFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<ModelFile> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(SUFFIX)).sorted().toList()) {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        List<ModelFile> known = known(file, attributes);
        all.addAll(
            known == null
                ? remembered(file, attributes, List.of(new ModelFile(file, Files.readString(file))))
                : known);
      }
    }
    return all;
  }

  private static List<ModelFile> inJar(Path jar) throws IOException {
    // A jar within a jar cannot be opened as one.
    boolean file = jar.getFileSystem() == FileSystems.getDefault();
    if (!file || !JarDirectory.mentions(jar, FOLDER)) {
      return List.of();
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      TreeSet<String> names = new TreeSet<>();
      zip.stream().map(ZipEntry::getName).filter(ModelFolders::isModel).forEach(names::add);
      List<ModelFile> all = new ArrayList<>();
      for (String name : names) {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          all.add(new ModelFile(jar.resolveSibling(jar.getFileName() + "!").resolve(name), text));
        }
      }
      return all;
    }
  }

  private static boolean isModel(String name) {
    return name.startsWith(FOLDER)
        && name.endsWith(SUFFIX)
        && name.indexOf('/', FOLDER.length()) < 0;
  }
}
