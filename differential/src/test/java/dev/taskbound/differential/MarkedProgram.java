package dev.taskbound.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kept program.
 *
 * @param name the name of its class
 * @param text its source
 * @param marks which keys are right on which line
 */
record MarkedProgram(String name, String text, TreeMap<Integer, List<String>> marks) {
  private static final Pattern MARK = Pattern.compile("// !! (\\S+)$");

  /** Reads a program. */
  static MarkedProgram read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    TreeMap<Integer, List<String>> marks = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        marks.put(i + 1, List.of(mark.group(1).split("\\|")));
      }
    }
    String name = file.getFileName().toString().replace(".java", "");
    return new MarkedProgram(name, String.join("\n", lines) + "\n", marks);
  }

  /** Returns what is wrong with the reports, line by line; nothing if they are as marked. */
  List<String> differences(List<Reported> reports) {
    List<String> wrong = new ArrayList<>();
    TreeMap<Integer, List<String>> missing = new TreeMap<>(marks);
    for (Reported report : reports) {
      List<String> right = marks.getOrDefault(report.line(), List.of());
      if (!right.contains(report.key())) {
        wrong.add(report + " is not marked");
      }
      missing.remove(report.line());
    }
    missing.forEach((line, keys) -> wrong.add(line + ": " + keys + " is not reported"));
    return wrong;
  }

  /**
   * A report.
   *
   * @param line the line it stands on
   * @param key the rule's key
   */
  record Reported(int line, String key) {}
}
