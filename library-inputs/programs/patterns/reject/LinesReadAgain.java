// check: default
// source: https://github.com/AOL-archive/cyclops-integration/issues/153
// Symptom: an exception instead of lines: the block that opened the stream has closed it, and then it is read (there: iterated by a later block).
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
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.startsWith("#")); // !! escape.by.return
    }
  }
}
