package dev.taskbound.installation;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
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
          .collect(joining(File.pathSeparator));

  /** What Error Prone and the Checker Framework need; Taskbound alone does without. */
  private static final String JAVAC_ACCESS =
      Stream.concat(
              Stream.of(
                      "api",
                      "code",
                      "file",
                      "main",
                      "model",
                      "parser",
                      "processing",
                      "tree",
                      "util")
                  .map(name -> "-J--add-exports=jdk.compiler/com.sun.tools.javac." + name),
              Stream.of("code", "comp")
                  .map(name -> "-J--add-opens=jdk.compiler/com.sun.tools.javac." + name))
          .map(flag -> flag + "=ALL-UNNAMED")
          .collect(joining(" "));

  private static final String PATTERNS =
      Stream.of("Capability", "Context", "Crossing", "Override", "Scope")
              .map(name -> " -Xep:Taskbound" + name + ":ERROR")
              .collect(joining())
          + " -Xep:TaskboundUnknown";

  private static final String ROOT_POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>com.example</groupId>
        <artifactId>programs</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <modules>%%s</modules>
        <dependencies>
          %1$s
        </dependencies>
        <build>
          <plugins>
            <plugin>
              <groupId>dev.taskbound</groupId>
              <artifactId>taskbound-maven-plugin</artifactId>
              <version>%2$s</version>
              <configuration>
                <failOnErrors>false</failOnErrors>
                <format>json</format>
                <reportFile>${project.basedir}/report.json</reportFile>
              </configuration>
            </plugin>
          </plugins>
        </build>
      </project>
      """
          .formatted(
              Stream.of("annotations", "samples", "test-inputs")
                  .map(AllHostsIT::dependency)
                  .collect(joining()),
              Build.VERSION);

  private static final String MODULE_POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <parent>
          <groupId>com.example</groupId>
          <artifactId>programs</artifactId>
          <version>1</version>
        </parent>
        <artifactId>programs-%s</artifactId>
        <build>
          <sourceDirectory>%s</sourceDirectory>
          <plugins>
            <plugin>
              <groupId>dev.taskbound</groupId>
              <artifactId>taskbound-maven-plugin</artifactId>
              <configuration>
                <strict>%s</strict>
                <javacOptions>%s</javacOptions>
              </configuration>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  private static List<Batch> batches;

  private static String dependency(String artifact) {
    return "<dependency><groupId>dev.taskbound</groupId><artifactId>taskbound-"
        + artifact
        + "</artifactId><version>"
        + Build.VERSION
        + "</version></dependency>";
  }

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
      String checker = Build.jar("taskbound-checker").toString();
      compare(
          batch,
          raw(
              batch,
              List.of("-Xplugin:Taskbound" + strict, "-d", "classes", "-processorpath", checker)));
    }
  }

  @Test
  void checkerFramework() {
    for (Batch batch : batches) {
      List<String> options =
          new ArrayList<>(
              List.of("-proc:only", "-processor", "dev.taskbound.checker.TaskboundChecker"));
      options.addAll(processorPath("taskbound-checker"));
      if (batch.strict()) {
        options.add("-Ataskbound.strict");
      }
      compare(batch, raw(batch, options));
    }
  }

  @Test
  void errorProne() {
    for (Batch batch : batches) {
      String strict = batch.strict() ? " -XepOpt:Taskbound:Strict=true" : "";
      List<String> options =
          new ArrayList<>(List.of("-Xplugin:ErrorProne -XepDisableAllChecks" + strict + PATTERNS));
      options.addAll(List.of("-proc:none", "-XDcompilePolicy=simple"));
      options.addAll(List.of("--should-stop=ifError=FLOW", "-d", "classes"));
      options.addAll(processorPath("taskbound-errorprone"));
      compare(batch, raw(batch, options));
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
          reports.add(line(batch, batch.directory(), line));
        }
      }
      compare(batch, new Reports(reports, outcome.output()));
    }
  }

  @Test
  void languageServer() {
    for (Batch batch : batches) {
      JsonObject settings = new JsonObject();
      settings.addProperty("strict", batch.strict());
      settings.add("classpath", strings(List.of(CLASS_PATH.split(File.pathSeparator))));
      settings.add("javacOptions", strings(batch.javac()));
      new Example(batch.directory()).write("taskbound.json", settings.toString());
      Set<String> reports = new TreeSet<>();
      LanguageServerRun.open(batch.directory(), batch.sources())
          .forEach(
              (uri, diagnostics) ->
                  diagnostics.forEach(each -> reports.add(line(batch, uri, each))));
      compare(batch, new Reports(reports, ""));
    }
  }

  /** Each batch is a module of one project, so that Maven has to start only once. */
  @Test
  void mavenGoal() {
    Example example = Example.create("programs-maven");
    StringBuilder modules = new StringBuilder();
    for (int i = 0; i < batches.size(); i++) {
      modules.append("<module>module-").append(i).append("</module>");
      example.write("module-" + i + "/pom.xml", modulePom(i, batches.get(i)));
    }
    example.write("pom.xml", ROOT_POM.formatted(modules));
    Outcome outcome =
        example.run("mvn -q dev.taskbound:taskbound-maven-plugin:" + Build.VERSION + ":check");
    for (int i = 0; i < batches.size(); i++) {
      Path module = example.directory().resolve("module-" + i);
      Batch batch = batches.get(i);
      assertTrue(Files.exists(module.resolve("report.json")), outcome.output());
      Set<String> reports = new TreeSet<>();
      for (String line : example.read("module-" + i + "/report.json").lines().toList()) {
        reports.add(line(batch, example.directory(), line));
      }
      compare(batch, new Reports(reports, outcome.output()));
    }
  }

  private static String modulePom(int number, Batch batch) {
    String options =
        batch.javac().stream()
            .map(option -> "<javacOption>" + option + "</javacOption>")
            .collect(joining());
    return MODULE_POM.formatted(number, batch.directory().resolve("src"), batch.strict(), options);
  }

  private static JsonArray strings(List<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }

  private static String line(Batch batch, Path base, String line) {
    JsonObject json = JsonParser.parseString(line).getAsJsonObject();
    Path file = base.resolve(json.get("file").getAsString());
    return TestProgram.line(
        batch.original(batch.directory().relativize(file)),
        json.get("line").getAsString(),
        json.get("column").getAsString(),
        json.get("severity").getAsString(),
        json.get("key").getAsString());
  }

  /** The protocol counts lines and columns from 0. */
  private static String line(Batch batch, String uri, Diagnostic diagnostic) {
    Path file = batch.original(batch.directory().relativize(Path.of(URI.create(uri))));
    Position start = diagnostic.getRange().getStart();
    return TestProgram.line(
        file,
        String.valueOf(start.getLine() + 1),
        String.valueOf(start.getCharacter() + 1),
        diagnostic.getSeverity() == DiagnosticSeverity.Error ? "error" : "warning",
        diagnostic.getCode().getLeft());
  }

  private record Reports(Set<String> lines, String output) {}

  /** Returns an artifact, with Error Prone and the Checker Framework beside it. */
  private static List<String> processorPath(String artifact) {
    try (Stream<Path> jars = Files.list(Build.path("taskbound.processors"))) {
      String others = jars.sorted().map(Path::toString).collect(joining(File.pathSeparator));
      return List.of("-processorpath", Build.jar(artifact) + File.pathSeparator + others);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs javac with a host in it. */
  private static Reports raw(Batch batch, List<String> options) {
    StringBuilder command =
        new StringBuilder("mkdir -p classes; javac " + JAVAC_ACCESS + " -XDrawDiagnostics");
    command.append(
        " -Xlint:-options -Xmaxerrs 100000 -Xmaxwarns 100000 -implicit:none -g -parameters");
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
                        batch.original(files.get(found.group(1))),
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
            .collect(joining("\n"));
    assertEquals(
        "", String.join("\n", missing), () -> "missing in " + batch.directory() + "\n" + rest);
    assertEquals(
        "", String.join("\n", more), () -> "too many in " + batch.directory() + "\n" + rest);
  }
}
