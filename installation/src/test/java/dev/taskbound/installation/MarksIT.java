package dev.taskbound.installation;

import static dev.taskbound.installation.Docs.INSTALLATION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * {@code @ConfinementMarked} and {@code @ConfinementUnmarked} on modules, packages and classes: the
 * nearest one decides, and every host says the same. One of the two modules is marked, the other
 * one is not; each has both kinds of code inside.
 */
class MarksIT {
  private static final List<String> MODULES = List.of("marked", "unmarked");
  private static final String BUILD = "mvn -fae compile";

  @Test
  void inThePlugin() {
    Example example = project("marks-plugin", "maven-compiler-plugin");
    example.run(BUILD).assertRejects(example.expected());
  }

  /** Everything has a mark somewhere around, so that the strict mode finds nothing to mark. */
  @Test
  void inThePluginWhenStrict() {
    Example example = project("marks-plugin-strict", "maven-compiler-plugin");
    example.replace("pom.xml", "-Xplugin:Taskbound", "-Xplugin:Taskbound strict");
    example.run(BUILD).assertRejects(example.expected());
  }

  @Test
  void inTheCheckerFramework() {
    Example example = project("marks-checker-framework", "maven-checker-framework");
    example.write(".mvn/jvm.config", INSTALLATION.snippet("jvm.config"));
    example.run(BUILD).assertRejects(example.expected());
  }

  @Test
  void inErrorProne() {
    Example example = ErrorProneIT.prepare(project("marks-error-prone", "maven-error-prone"));
    example.run(BUILD).assertRejects(example.expected());
  }

  @Test
  void inTheMavenGoal() {
    Example example = project("marks-goal", "maven-goal");
    example.replace("pom.xml", "<goals>", "<phase>process-classes</phase><goals>");
    example.run("mvn -fae process-classes").assertRejects(example.expected());
  }

  @Test
  void onTheCommandLine() {
    Example example = Example.create("marks-cli").add("marks");
    Set<String> reports = new TreeSet<>();
    for (String module : MODULES) {
      Outcome outcome = example.run("taskbound check " + module + "/src");
      assertEquals(1, outcome.status(), outcome.output());
      reports.addAll(outcome.reports());
    }
    assertEquals(example.expected(), reports);
  }

  @Test
  void inTheLanguageServer() {
    Example example = Example.create("marks-lsp").add("marks");
    Set<String> reports = new TreeSet<>();
    for (String module : MODULES) {
      Path root = example.directory().resolve(module);
      example.write(
          module + "/taskbound.json",
          """
          {"classpath": ["%s"], "sourcepath": ["src/main/java"]}
          """
              .formatted(Build.jar("taskbound-annotations")));
      List<Path> files = example.files(module + "/src", ".java");
      files.removeIf(file -> file.endsWith("module-info.java"));
      Editor.reports(root, files).forEach(report -> reports.add(module + "/" + report));
    }
    assertEquals(example.expected(), reports);
  }

  private static Example project(String name, String snippet) {
    return Example.create(name)
        .add("marks")
        .fill("pom.xml", "plugins", INSTALLATION.snippet(snippet))
        .fill("pom.xml", "dependencies", INSTALLATION.snippet("annotations"));
  }
}
