package dev.taskbound.inputs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One test program: a single file, or all files of a folder whose name ends in {@code .d}.
 *
 * @param name its path below the folder of all programs, with {@code /}
 * @param place the file or folder itself
 * @param files its source files, sorted
 */
public record Program(String name, Path place, List<Path> files) {
  private static final String SOURCE = ".java";
  private static final String FOLDER = ".d";

  /** Makes the list of files unchangeable. */
  public Program {
    files = List.copyOf(files);
  }

  /** Returns all programs below the given folder, sorted by name. */
  public static List<Program> findAll(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(path -> !insideFolder(root, path))
          .filter(Program::isProgram)
          .sorted()
          .map(path -> read(root, path))
          .toList();
    }
  }

  private static boolean isProgram(Path path) {
    return path.toString().endsWith(Files.isDirectory(path) ? FOLDER : SOURCE);
  }

  private static boolean insideFolder(Path root, Path path) {
    for (Path up = path.getParent(); up != null && !up.equals(root); up = up.getParent()) {
      if (up.toString().endsWith(FOLDER)) {
        return true;
      }
    }
    return false;
  }

  private static Program read(Path root, Path place) {
    String name = root.relativize(place).toString().replace('\\', '/');
    try (Stream<Path> paths = Files.walk(place)) {
      return new Program(
          name, place, paths.filter(path -> path.toString().endsWith(SOURCE)).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the folder to which the paths in the diagnostics are relative. */
  public Path base() {
    return Files.isDirectory(place) ? place : place.getParent();
  }

  /** Returns where the full text of the expected diagnostics stands. */
  public Path golden() {
    String file = place.getFileName().toString();
    return place.resolveSibling(file.substring(0, file.lastIndexOf('.')) + ".expected.txt");
  }

  /** Returns the name of the folder {@code levels} above the program; 1 is the nearest. */
  public String folder(int levels) {
    Path path = place;
    for (int i = 0; i < levels; i++) {
      path = path.getParent();
    }
    return path.getFileName().toString();
  }
}
