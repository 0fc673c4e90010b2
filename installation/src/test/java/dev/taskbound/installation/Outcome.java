package dev.taskbound.installation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a command ended.
 *
 * @param directory where it ran
 * @param status its exit status
 * @param output what it printed, errors included
 */
record Outcome(Path directory, int status, String output) {
  /** As javac and the command line print a report, and as Maven does: {@code File.java:[1,2]}. */
  private static final Pattern REPORT =
      Pattern.compile(
          "(?m)^(?:\\[\\w+] )?(\\S+\\.java):(?:\\[(\\d+),\\d+]|(\\d+):)"
              + ".*?\\[taskbound:([\\w.]+)]");

  /** Returns the reports, in the form {@code path/File.java:12 key}. */
  Set<String> reports() {
    Set<String> reports = new TreeSet<>();
    REPORT.matcher(output).results().map(this::report).forEach(reports::add);
    return reports;
  }

  private String report(MatchResult found) {
    Path file = directory.resolve(found.group(1)).normalize();
    String line = found.group(2) == null ? found.group(3) : found.group(2);
    return directory.relativize(file).toString().replace('\\', '/')
        + ":"
        + line
        + " "
        + found.group(4);
  }

  /** Asserts that the command failed, and reported just what is expected. */
  Outcome assertRejects(Set<String> expected) {
    assertEquals(expected, reports(), output);
    assertEquals(1, status, output);
    return this;
  }

  /** Asserts that the command went well, and reported just what is expected. */
  Outcome assertAccepts(Set<String> warnings) {
    assertEquals(warnings, reports(), output);
    assertEquals(0, status, output);
    return this;
  }
}
