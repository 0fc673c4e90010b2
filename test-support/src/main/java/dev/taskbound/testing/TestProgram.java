package dev.taskbound.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program of the test inputs, with the comments at its beginning as far as they matter for hosts.
 *
 * @param name its path below the folder of all inputs
 * @param files its files
 * @param strict whether it is checked in strict mode
 * @param release the oldest Java version that compiles it
 * @param javac options that javac needs for it
 */
public record TestProgram(
    String name, List<Path> files, boolean strict, int release, List<String> javac) {

  /** Reads the comments of a program. */
  static TestProgram of(String name, List<Path> files) {
    boolean strict = true;
    int release = 17;
    List<String> javac = List.of();
    for (Path file : files) {
      for (String line : lines(file)) {
        if (!line.startsWith("//")) {
          break;
        } else if (line.equals("// check: default")) {
          strict = false;
        } else if (line.startsWith("// release: ")) {
          release = Math.max(release, Integer.parseInt(line.substring(12).strip()));
        } else if (line.startsWith("// javac: ")) {
          javac = List.of(line.substring(10).strip().split("\\s+"));
        }
      }
    }
    return new TestProgram(name, List.copyOf(files), strict, release, javac);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
