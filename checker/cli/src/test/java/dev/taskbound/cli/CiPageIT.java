package dev.taskbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Runs the commands of {@code docs/ci.md} in a project like the one that the page speaks of. */
class CiPageIT {
  private static final Path JAR = Path.of(System.getProperty("taskbound.jar"));
  private static final Path PAGE =
      JAR.getParent().getParent().getParent().resolveSibling("docs").resolve("ci.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```(\\w+)\n(.*?)^ *```$");
  private static final String CHECK = "java -jar tools/taskbound.jar check ";

  @TempDir private Path root;

  @BeforeEach
  void writeProject() throws Exception {
    Path sources = root.resolve("src/main/java");
    new Project(sources).withOneError();
    Files.createDirectories(root.resolve("tools"));
    Files.copy(JAR, root.resolve("tools/taskbound.jar"));
    Files.writeString(root.resolve("classpath.txt"), "");
  }

  @Test
  void commandsKeepTheGateOpenForWhatIsKnown() throws Exception {
    List<String> commands = checks();
    assertEquals(4, commands.size());
    for (String command : commands) {
      CommandLineRun run = shell(command);
      assertEquals(0, run.status(), run.out() + run.err());
    }
    SarifSchema.runOf(Files.readString(root.resolve("taskbound.sarif")));
  }

  @Test
  void commandsCloseTheGateForWhatIsNew() throws Exception {
    shell(checks().get(0));
    addFinding();
    for (String command : checks().subList(1, 4)) {
      CommandLineRun run = shell(command);
      assertEquals(1, run.status(), run.out() + run.err());
    }
  }

  @Test
  void githubGetsAReport() throws Exception {
    Map<?, ?> job = map(map(yaml("jobs:"), "jobs"), "check");
    List<String> commands = new ArrayList<>();
    String uploaded = "";
    for (Object step : (List<?>) job.get("steps")) {
      Map<?, ?> fields = (Map<?, ?>) step;
      if (fields.get("run") instanceof String command && command.startsWith(CHECK)) {
        commands.add(command);
      } else if (String.valueOf(fields.get("uses")).contains("/upload-sarif@")) {
        uploaded = (String) map(fields, "with").get("sarif_file");
      }
    }
    assertEquals(1, commands.size());
    shell(checks().get(0));
    assertEquals(0, shell(commands.get(0)).status());
    SarifSchema.runOf(Files.readString(root.resolve(uploaded)));
  }

  @Test
  void gitlabGetsAReportOfWhatIsNew() throws Exception {
    assumeTrue(shell("jq --version").status() == 0, "jq is not installed");
    Map<?, ?> job = map(yaml("after_script:"), "taskbound");
    shell(checks().get(0));
    addFinding();
    assertEquals(1, shell(only(job, "script")).status());
    CommandLineRun conversion = shell(only(job, "after_script"));
    assertEquals(0, conversion.status(), conversion.err());
    Object report = map(map(job, "artifacts"), "reports").get("codequality");
    JsonArray issues =
        JsonParser.parseString(Files.readString(root.resolve((String) report))).getAsJsonArray();
    assertEquals(1, issues.size());
    JsonObject issue = issues.get(0).getAsJsonObject();
    assertFalse(issue.get("fingerprint").getAsString().isEmpty());
    assertTrue(issue.get("description").getAsString().startsWith("`handle` (Handle) crosses"));
    assertEquals("capture.not.sendable", issue.get("check_name").getAsString());
    assertEquals("major", issue.get("severity").getAsString());
    JsonObject location = issue.getAsJsonObject("location");
    assertEquals("src/main/java/app/More.java", location.get("path").getAsString());
    assertEquals(5, location.getAsJsonObject("lines").get("begin").getAsInt());
  }

  private void addFinding() throws Exception {
    new Project(root.resolve("src/main/java"))
        .with("app/More.java", Project.CROSSES.replace("Crosses", "More"));
  }

  /** Returns Taskbound's own command lines, in the order of the page. */
  private static List<String> checks() throws Exception {
    return blocks("sh").stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> line.startsWith(CHECK))
        .toList();
  }

  private static Map<?, ?> yaml(String part) throws Exception {
    List<String> blocks = blocks("yaml").stream().filter(block -> block.contains(part)).toList();
    assertEquals(1, blocks.size());
    return new Yaml().load(blocks.get(0));
  }

  private static List<String> blocks(String language) throws Exception {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(PAGE));
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }

  private static Map<?, ?> map(Map<?, ?> owner, String name) {
    return (Map<?, ?>) owner.get(name);
  }

  private static String only(Map<?, ?> job, String name) {
    List<?> commands = (List<?>) job.get(name);
    assertEquals(1, commands.size());
    return (String) commands.get(0);
  }

  /** Runs a command as the page's readers do, with the JDK that runs the test. */
  private CommandLineRun shell(String command) throws Exception {
    Path out = root.resolve("out.txt");
    Path err = root.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", command)
            .directory(root.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    String path = builder.environment().get("PATH");
    builder.environment().put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + path);
    int status = builder.start().waitFor();
    return new CommandLineRun(status, Files.readString(out), Files.readString(err));
  }
}
