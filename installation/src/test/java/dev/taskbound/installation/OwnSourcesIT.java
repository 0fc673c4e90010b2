package dev.taskbound.installation;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Taskbound holds to its own rules: its sources are clean in strict mode. The differential tests
 * are not among them yet: the analysis of {@code Cuts}, methods that call each other through
 * closures, takes minutes.
 */
final class OwnSourcesIT {
  private static final List<String> MODULES =
      List.of(
          "checker/engine",
          "checker/javac",
          "checker/plugin",
          "checker/errorprone",
          "checker/lsp",
          "checker/cli",
          "checker/maven",
          "samples",
          "test-inputs",
          "test-support");

  private static final String JAVAC_ACCESS =
      Stream.of(
              "api",
              "code",
              "comp",
              "file",
              "jvm",
              "main",
              "model",
              "parser",
              "processing",
              "tree",
              "util")
          .map(
              name ->
                  " --javac-option=--add-exports"
                      + " --javac-option=jdk.compiler/com.sun.tools.javac."
                      + name
                      + "=ALL-UNNAMED")
          .collect(joining());

  @Test
  void annotationsAreClean() {
    assertClean("taskbound check --strict annotations/src/main/java");
  }

  @Test
  void allOtherModulesAreClean() throws IOException {
    Set<String> classPath = new LinkedHashSet<>();
    for (String module : MODULES) {
      // Written by the build of the module.
      Path file = Build.ROOT.resolve(module).resolve("target/compile-class-path");
      assertTrue(Files.exists(file), file + " is missing: build all modules first");
      classPath.addAll(List.of(Files.readString(file).strip().split(File.pathSeparator)));
    }
    assertClean(
        "taskbound check --strict -cp '"
            + String.join(File.pathSeparator, classPath)
            + "'"
            + JAVAC_ACCESS
            + MODULES.stream().map(each -> " " + each + "/src/main/java").collect(joining()));
  }

  private static void assertClean(String command) {
    Outcome outcome = Shell.run(Build.ROOT, command);
    assertEquals(0, outcome.status(), outcome.output());
    assertTrue(outcome.output().contains("nothing found"), outcome.output());
  }
}
