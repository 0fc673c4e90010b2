package dev.taskbound.inputs.libraries;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The jars of the libraries that this module's POM names, and of what they depend on. */
final class Libraries {
  /** The module's folder. */
  static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  private Libraries() {}

  /** Returns the jars, in the order of the class path that the build has written. */
  static List<Path> jars() throws IOException {
    String classPath = Files.readString(MODULE.resolve("target/compile-class-path")).strip();
    return Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of).toList();
  }

  /** Returns the canonical names of the classes in some jars. */
  static Set<String> classes(List<Path> jars) throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path jar : jars) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        zip.stream()
            .map(ZipEntry::getName)
            .filter(name -> name.endsWith(".class"))
            .map(name -> name.substring(0, name.length() - ".class".length()))
            .map(name -> name.replace('/', '.').replace('$', '.'))
            .forEach(names::add);
      }
    }
    return names;
  }

  /** Returns the lines of a resource of this package that are no comments. */
  static List<String> lines(String resource) throws IOException {
    try (InputStream in = Libraries.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
