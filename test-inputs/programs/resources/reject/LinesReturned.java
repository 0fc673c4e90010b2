// check: default
// A lazy stream of a file is read after the file was closed.

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class LinesReturned {
  static Stream<String> lines(Path path) throws IOException {
    try (Stream<String> lines = Files.lines(path)) {
      return lines.filter(line -> !line.isBlank()); // !! escape.by.return|use.after.release
    }
  }

  static long used(Path path) throws IOException {
    Stream<String> kept;
    try (Stream<String> lines = Files.lines(path)) {
      kept = lines.map(String::trim);
    }
    return kept.count(); // !! use.after.release
  }

  static List<String> clean(Path path) throws IOException {
    try (Stream<String> lines = Files.lines(path)) {
      return lines.filter(line -> !line.isBlank()).collect(Collectors.toList());
    }
  }

  static long cleanReader(Path path) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(path)) {
      return reader.lines().count();
    }
  }
}
