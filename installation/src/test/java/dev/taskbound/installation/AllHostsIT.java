package dev.taskbound.installation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * On every program of the test inputs, each host reports what the engine finds: the same keys at
 * the same places, as heavy.
 */
class AllHostsIT {
  private static final Pattern RAW =
      Pattern.compile(
          "(?m)^(\\S+\\.java):(\\d+):(\\d+): compiler\\.(err|warn)\\..*?\\[taskbound:([\\w.]+)]");

  private static final String CLASS_PATH =
      Stream.of("taskbound-annotations", "taskbound-samples", "taskbound-test-inputs")
          .map(artifact -> Build.jar(artifact).toString())
          .collect(Collectors.joining(File.pathSeparator));

  private static List<Batch> batches;

  @BeforeAll
  static void batches() {
    batches = Batch.of(TestProgram.all());
    int reports = batches.stream().mapToInt(batch -> batch.expected().size()).sum();
    assertTrue(reports > 1_500, "reports expected: " + reports);
  }

  @Test
  void javacPlugin() {
    for (Batch batch : batches) {
      String strict = batch.strict() ? " strict" : "";
      compare(
          batch,
          raw(
              batch,
              "-Xplugin:Taskbound" + strict,
              "-d",
              "classes",
              "-processorpath",
              jar("taskbound-checker")));
    }
  }

  @Test
  void commandLine() {
    for (Batch batch : batches) {
      StringBuilder command = new StringBuilder("taskbound check --format json -cp " + CLASS_PATH);
      batch.javac().forEach(option -> command.append(" --javac-option=").append(option));
      command.append(batch.strict() ? " --strict src 2>&1" : " src 2>&1");
      Set<String> reports = new TreeSet<>();
      Outcome outcome = Shell.run(batch.directory(), command.toString());
      for (String line : outcome.output().lines().toList()) {
        if (line.startsWith("{")) {
          JsonObject json = JsonParser.parseString(line).getAsJsonObject();
          Path file = Path.of("src").relativize(Path.of(json.get("file").getAsString()));
          reports.add(
              TestProgram.line(
                  file,
                  json.get("line").getAsString(),
                  json.get("column").getAsString(),
                  json.get("severity").getAsString(),
                  json.get("key").getAsString()));
        }
      }
      compare(batch, new Reports(reports, outcome.output()));
    }
  }

  private record Reports(Set<String> lines, String output) {}

  private static String jar(String artifact) {
    return Build.jar(artifact).toString();
  }

  /** Runs javac with a host in it. */
  private static Reports raw(Batch batch, String... options) {
    StringBuilder command = new StringBuilder("mkdir -p classes; javac -XDrawDiagnostics");
    command.append(" -Xlint:-options -Xmaxerrs 100000 -Xmaxwarns 100000 -implicit:none -g -parameters");
    command.append(" -cp ").append(CLASS_PATH);
    for (String option : options) {
      command.append(" '").append(option).append('\'');
    }
    batch.javac().forEach(option -> command.append(' ').append(option));
    batch.sources().forEach(file -> command.append(' ').append(file));
    Outcome outcome = Shell.run(batch.directory(), command.toString());
    Map<String, Path> files = batch.byFileName();
    Set<String> reports = new TreeSet<>();
    RAW.matcher(outcome.output())
        .results()
        .forEach(
            found ->
                reports.add(
                    TestProgram.line(
                        files.get(found.group(1)),
                        found.group(2),
                        found.group(3),
                        found.group(4).equals("err") ? "error" : "warning",
                        found.group(5))));
    return new Reports(reports, outcome.output());
  }

  private static void compare(Batch batch, Reports actual) {
    Set<String> missing = new TreeSet<>(batch.expected());
    missing.removeAll(actual.lines());
    Set<String> more = new TreeSet<>(actual.lines());
    more.removeAll(batch.expected());
    String rest =
        actual
            .output()
            .lines()
            .filter(l -> !l.contains("taskbound:"))
            .limit(20)
            .collect(Collectors.joining("\n"));
    assertEquals(
        "", String.join("\n", missing), () -> "missing in " + batch.directory() + "\n" + rest);
    assertEquals(
        "", String.join("\n", more), () -> "too many in " + batch.directory() + "\n" + rest);
  }
}
