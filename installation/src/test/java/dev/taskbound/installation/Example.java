package dev.taskbound.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A copy of an example project, in which commands are run.
 *
 * @param directory the copy
 */
record Example(Path directory) {
  private static final Path PROJECTS = Build.path("taskbound.projects");
  private static final String MARK = "// !! ";

  /** Returns a new, empty project. */
  static Example create(String name) {
    Path directory = Build.WORK.resolve(name);
    try {
      delete(directory);
      // Marks the root of a project; the checkout around has one, too, with flags for Maven's JVM.
      Files.createDirectories(directory.resolve(".mvn"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Example(directory);
  }

  /** Copies a folder of example files into the project, over what is there. */
  Example add(String folder) {
    Path source = PROJECTS.resolve(folder);
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        write(source.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Writes a file of the project. */
  Example write(String file, String text) {
    Path target = directory.resolve(file);
    try {
      Files.createDirectories(target.getParent());
      Files.writeString(target, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Puts a snippet in the place of a comment of a file: {@code <!-- the plugins -->}. */
  Example fill(String file, String comment, String snippet) {
    String before = read(file);
    String after = before.replace("<!-- " + comment + " -->", snippet);
    if (after.equals(before)) {
      throw new IllegalArgumentException(file + " has no comment `" + comment + "`");
    }
    return write(file, after);
  }

  /** Replaces text of a file. */
  Example replace(String file, String old, String replacement) {
    String before = read(file);
    if (!before.contains(old)) {
      throw new IllegalArgumentException(file + " does not have: " + old);
    }
    return write(file, before.replace(old, replacement));
  }

  String read(String file) {
    try {
      return Files.readString(directory.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command line in the project, as a shell does. */
  Outcome run(String command) {
    return Shell.run(directory, command);
  }

  /** Returns what the sources say is to be reported: {@code path/File.java:12 key}. */
  Set<String> expected() {
    Set<String> expected = new TreeSet<>();
    for (Path file : files(".java")) {
      String name = directory.relativize(file).toString();
      List<String> lines = read(name).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        int at = lines.get(i).indexOf(MARK);
        if (at >= 0) {
          String place = name.replace('\\', '/') + ":" + (i + 1) + " ";
          Arrays.stream(lines.get(i).substring(at + MARK.length()).trim().split(" +"))
              .forEach(key -> expected.add(place + key));
        }
      }
    }
    return expected;
  }

  /** Returns the contents of all class files that stand in a folder of the given name. */
  Map<String, String> classFiles() {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : files(".class")) {
      try {
        contents.put(
            directory.relativize(file).toString(),
            HexFormat.of().formatHex(Files.readAllBytes(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return contents;
  }

  private List<Path> files(String suffix) {
    return files("", suffix);
  }

  /** Returns the files below a folder whose names end so, in a list that may be changed. */
  List<Path> files(String folder, String suffix) {
    try (Stream<Path> files = Files.walk(directory.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .sorted()
          .collect(Collectors.toCollection(ArrayList::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, IOException failure)
              throws IOException {
            Files.delete(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
