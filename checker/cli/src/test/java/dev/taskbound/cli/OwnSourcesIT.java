package dev.taskbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taskbound holds to its own rules: its sources are clean in strict mode. */
final class OwnSourcesIT {
  private static final List<String> INTERNALS =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

  @TempDir Path temporary;

  private final Path jar = Path.of(System.getProperty("taskbound.jar"));
  private final Path checker = jar.getParent().getParent().getParent();

  @Test
  void ownSourcesAreClean() throws IOException, InterruptedException {
    assertClean(
        checker.resolve("engine/src/main/java"),
        checker.resolve("lsp/src/main/java"),
        checker.resolve("cli/src/main/java"));
  }

  @Test
  void theKernelSampleIsClean() throws IOException, InterruptedException {
    assertClean(checker.resolveSibling("samples").resolve("src/main/java"));
  }

  private void assertClean(Path... sources) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toString(), "check", "--strict"));
    command.addAll(List.of("--classpath", System.getProperty("java.class.path")));
    for (String each : INTERNALS) {
      command.add("--javac-option=--add-exports");
      command.add("--javac-option=jdk.compiler/com.sun.tools.javac." + each + "=ALL-UNNAMED");
    }
    for (Path each : sources) {
      command.add(each.toString());
    }
    Path output = temporary.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    String text = Files.readString(output, StandardCharsets.UTF_8);
    assertTrue(ended, text);
    assertEquals(0, process.exitValue(), text);
    assertTrue(text.contains("nothing found"), text);
  }
}
