package dev.taskbound.cli.incremental;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Tells whether the classes of a class path are the same as before: by the contents of directories,
 * and by the names, sizes and checksums that jars list, so that a jar packed again is still the
 * same.
 */
final class ClassPathDigest {
  private final Sha sha = new Sha();
  private final Set<Path> seen = new HashSet<>();

  private ClassPathDigest() {}

  /**
   * Returns a digest of all entries, in their order.
   *
   * @throws IOException if one cannot be read
   */
  static String of(List<Path> entries) throws IOException {
    ClassPathDigest digest = new ClassPathDigest();
    for (Path entry : entries) {
      digest.add(entry);
    }
    return digest.sha.hex();
  }

  private void add(Path entry) throws IOException {
    if (!seen.add(entry.toAbsolutePath().normalize())) {
      return;
    }
    if (Files.isDirectory(entry)) {
      sha.add("directory");
      addDirectory(entry);
    } else if (Files.isRegularFile(entry)) {
      // An automatic module has its name from the jar's.
      sha.add("jar").add(String.valueOf(entry.getFileName()));
      addJar(entry);
    } else {
      sha.add("missing");
    }
  }

  private void addDirectory(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(directory)) {
      files = all.filter(ClassPathDigest::isRead).sorted().toList();
    }
    sha.add(String.valueOf(files.size()));
    for (Path file : files) {
      sha.add(directory.relativize(file).toString()).add(Sha.of(Files.readAllBytes(file)));
    }
  }

  /** Of a class directory javac reads classes, or sources, and Taskbound the models. */
  private static boolean isRead(Path file) {
    String name = file.toString();
    return (name.endsWith(".class") || name.endsWith(".java") || name.endsWith(".astub"))
        && Files.isRegularFile(file);
  }

  private void addJar(Path file) throws IOException {
    if (file.getFileSystem() != FileSystems.getDefault()) {
      throw new IOException("a jar inside a jar: " + file);
    }
    TreeMap<String, String> contents = new TreeMap<>();
    String further = "";
    try (JarFile jar = new JarFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> e = jar.entries(); e.hasMoreElements(); ) {
        ZipEntry entry = e.nextElement();
        contents.put(entry.getName(), entry.getSize() + " " + entry.getCrc());
      }
      if (jar.getManifest() != null) {
        Attributes main = jar.getManifest().getMainAttributes();
        further = main.getValue(Attributes.Name.CLASS_PATH);
      }
    }
    sha.add(contents.toString());
    addFurther(file, further == null ? "" : further);
  }

  /** Adds what a manifest puts on the class path besides. */
  private void addFurther(Path jar, String classPath) throws IOException {
    for (String each : Pattern.compile("\\s+").splitAsStream(classPath).toList()) {
      if (!each.isEmpty() && !each.contains(":")) {
        add(jar.resolveSibling(each.replace('/', File.separatorChar)));
      } else {
        sha.add(each);
      }
    }
  }
}
