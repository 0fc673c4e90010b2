// check: default
// source: https://github.com/AOL-archive/cyclops-integration/issues/153
// Fix: the stream is closed once, by whoever reads it to the end.
package streams.resources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

final class LinesReadAgain {
  private LinesReadAgain() {}

  static List<String> settings(Path file) throws IOException {
    try (Stream<String> lines = open(file)) {
      return lines.map(String::strip).toList();
    }
  }

  private static Stream<String> open(Path file) throws IOException {
    return Files.lines(file).filter(line -> !line.startsWith("#"));
  }
}
