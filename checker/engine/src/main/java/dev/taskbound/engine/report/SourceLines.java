package dev.taskbound.engine.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaFileObject;

/** Gives single lines of source files; remembers the file read last, since findings come sorted. */
final class SourceLines {
  private final Map<JavaFileObject, List<String>> lastFile = new HashMap<>();

  /** Returns the text of a line, counted from 1, or nothing if the file cannot be read any more. */
  Optional<String> line(JavaFileObject file, int number) {
    List<String> lines = lastFile.get(file);
    if (lines == null) {
      lines = read(file);
      lastFile.clear();
      lastFile.put(file, lines);
    }
    return number >= 1 && number <= lines.size()
        ? Optional.of(lines.get(number - 1))
        : Optional.empty();
  }

  private static List<String> read(JavaFileObject file) {
    try {
      return file.getCharContent(true).toString().lines().toList();
    } catch (IOException | RuntimeException unreadable) {
      // A report without its source line is better than no report.
      return List.of();
    }
  }
}
