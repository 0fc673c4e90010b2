package dev.taskbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, as users run it: {@code java -jar} and no flags. */
class TaskboundJarIT {
  private static final Path JAR = Path.of(System.getProperty("taskbound.jar"));

  @TempDir private Path root;

  @Test
  void checksWithoutFlags() throws Exception {
    new Project(root).withOneError();
    CommandLineRun run = java("check", "app");
    assertEquals(1, run.status(), run.err());
    assertTrue(
        run.out().startsWith("app/Crosses.java:5:43: error: [taskbound:capture.not.sendable] "),
        run.out());
    assertEquals("taskbound: 2 files checked: 1 error, 0 warnings", run.lastLine());
    assertEquals("", run.err());
  }

  @Test
  void printsJson() throws Exception {
    new Project(root).withOneError();
    CommandLineRun run = java("check", "--format", "json", "--strict", "app");
    assertTrue(run.out().startsWith("{\"file\":\"app/Crosses.java\",\"line\":5,"), run.out());
  }

  @Test
  void explainsAndTellsItsVersion() throws Exception {
    CommandLineRun explained = java("explain", "escape.to.field");
    assertTrue(explained.out().startsWith("escape.to.field: "));
    assertTrue(explained.out().contains("error: [taskbound:escape.to.field] "));
    assertTrue(explained.lastLine().endsWith("/escape.to.field.md"));
    assertTrue(java("--version").out().startsWith("taskbound 0."));
    assertTrue(java("check", "--help").out().contains("--lenient-classpath"));
  }

  @Test
  void keepsItsLibrariesToItself() throws Exception {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> foreign =
          jar.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.endsWith(".class"))
              .filter(name -> !name.startsWith("dev/taskbound/"))
              .filter(name -> !name.startsWith("META-INF/taskbound/"))
              .toList();
      assertEquals(List.of(), foreign);
    }
  }

  private CommandLineRun java(String... arguments) throws Exception {
    Path out = root.resolve("out.txt");
    Path err = root.resolve("err.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    int status =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new CommandLineRun(status, Files.readString(out), Files.readString(err));
  }
}
