package dev.taskbound.inputs;

import dev.taskbound.engine.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The reports that a program expects, from its marks: {@code // !! key} at the end of a line,
 * {@code // !! key1|key2} where either is right, {@code // !! key, key} for two reports on one
 * line.
 */
public final class Marks {
  private static final Pattern MARK = Pattern.compile("// !! (.+)$");

  private final List<Mark> marks;

  private Marks(List<Mark> marks) {
    this.marks = marks;
  }

  /** One expected report: its place and the keys of which any is right. */
  private record Mark(String file, int line, Set<String> keys) {
    boolean allows(Report report) {
      return report.line() == line && report.file().equals(file) && keys.contains(report.key());
    }

    @Override
    public String toString() {
      return file + ":" + line + ": " + keys.stream().sorted().collect(Collectors.joining("|"));
    }
  }

  /** Reads the marks of all files of a program; a mark with an unknown key is an error. */
  public static Marks of(Program program) throws IOException {
    List<Mark> marks = new ArrayList<>();
    for (Path file : program.files()) {
      String name = program.base().relativize(file).toString().replace('\\', '/');
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        Matcher matcher = MARK.matcher(lines.get(i));
        if (matcher.find()) {
          for (String keys : matcher.group(1).split(",")) {
            marks.add(new Mark(name, i + 1, keys(program, keys)));
          }
        }
      }
    }
    return new Marks(marks);
  }

  private static Set<String> keys(Program program, String alternatives) {
    Set<String> keys =
        Arrays.stream(alternatives.split("\\|")).map(String::strip).collect(Collectors.toSet());
    for (String key : keys) {
      if (Rule.byKey(key).isEmpty()) {
        throw new IllegalArgumentException(program.name() + ": no such rule: " + key);
      }
    }
    return keys;
  }

  /** Returns whether the program expects no report at all. */
  public boolean isEmpty() {
    return marks.isEmpty();
  }

  /** Returns one line for each report that is missing or not expected; none if all is right. */
  List<String> differences(List<Report> reports) {
    List<Mark> missing = new ArrayList<>(marks);
    List<Report> unexpected = new ArrayList<>();
    // The narrow marks first: one with alternatives must not take a report that only another fits.
    missing.sort((left, right) -> left.keys().size() - right.keys().size());
    for (Report report : reports) {
      missing.stream()
          .filter(mark -> mark.allows(report))
          .findFirst()
          .ifPresentOrElse(missing::remove, () -> unexpected.add(report));
    }
    List<String> lines = new ArrayList<>();
    missing.forEach(mark -> lines.add("missing:    " + mark));
    unexpected.forEach(report -> lines.add("unexpected: " + report));
    return lines;
  }
}
