package dev.taskbound.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.annotations.Unconfined;
import dev.taskbound.testing.Jdk;
import dev.taskbound.testing.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged plugin alone on the processor path. */
class PluginJarIT {
  private static final Path JAR = Path.of(System.getProperty("taskbound.jar"));

  @TempDir private Path directory;

  static List<Jdk> installed() {
    return Jdk.installed();
  }

  @ParameterizedTest
  @MethodSource("installed")
  void reportsInEveryJdk(Jdk jdk) throws Exception {
    Sources.write(directory, "Handle.java", Sources.HANDLE);
    Sources.write(directory, "Crosses.java", Sources.CROSSES);
    Path annotations =
        Path.of(Unconfined.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Jdk.Outcome outcome =
        jdk.javac(
            directory,
            List.of(
                "-cp",
                annotations.toString(),
                "-processorpath",
                JAR.toString(),
                "-Xplugin:Taskbound",
                "Handle.java",
                "Crosses.java"));
    assertEquals(1, outcome.status(), outcome.output());
    assertTrue(
        outcome.output().startsWith("Crosses.java:3: error: [taskbound:capture.not.sendable] "),
        outcome.output());
  }

  @Test
  void keepsItsLibrariesToItself() throws Exception {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> foreign =
          jar.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.endsWith(".class") && !name.startsWith("dev/taskbound/"))
              .toList();
      assertEquals(List.of(), foreign);
    }
  }
}
