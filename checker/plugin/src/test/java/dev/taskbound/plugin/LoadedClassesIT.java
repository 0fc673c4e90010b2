package dev.taskbound.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.testing.Jdk;
import dev.taskbound.testing.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What javac has to load with the packaged plugin: loading and verifying classes is most of what
 * the plugin costs in the build of a small module.
 */
class LoadedClassesIT {
  private static final Path JAR = Path.of(System.getProperty("taskbound.jar"));
  private static final String ENGINE = "dev.taskbound.engine.";

  /** There are 70 today; a few more are fine, another part of the engine is not. */
  private static final int MOST = 80;

  /** What the engine holds whether or not a body is analysed. */
  private static final Set<String> OF_THE_ENGINE =
      Set.of(
          ENGINE + "flow.Helpers",
          ENGINE + "flow.Reports",
          ENGINE + "flow.Flow$Unit",
          ENGINE + "flow.Graphs",
          ENGINE + "flow.Work$TooMuch");

  @TempDir private Path directory;

  static List<Jdk> installed() {
    return Jdk.installed();
  }

  @ParameterizedTest
  @MethodSource("installed")
  void codeWithoutHandlesNeedsNothingOfTheFlowAnalysis(Jdk jdk) throws Exception {
    Sources.write(
        directory,
        "Point.java",
        """
        final class Point {
          private final int x;
          Point(int x) { this.x = x; }
          int distance(Point other) { return Math.abs(x - other.x); }
          @Override public String toString() { return "(" + x + ")"; }
        }
        """);
    List<String> loaded = ours(jdk, "Point.java");
    List<String> unneeded =
        loaded.stream()
            .filter(name -> !OF_THE_ENGINE.contains(name))
            .filter(LoadedClassesIT::onlyForSomeCode)
            .toList();
    assertEquals(List.of(), unneeded);
    assertTrue(loaded.size() <= MOST, loaded.size() + " classes: " + loaded);
  }

  /** Else the test above could pass since nothing is listed, or under names that have changed. */
  @ParameterizedTest
  @MethodSource("installed")
  void codeWithHandlesNeedsIt(Jdk jdk) throws Exception {
    Sources.write(
        directory,
        "Later.java",
        """
        class Later {
          Thread read(java.sql.Connection connection) {
            return new Thread(() -> System.out.println(connection));
          }
        }
        """);
    List<String> loaded = ours(jdk, "--add-modules", "java.sql", "Later.java");
    assertTrue(loaded.contains(ENGINE + "flow.Flow"), loaded.toString());
    assertTrue(
        loaded.stream().anyMatch(name -> name.startsWith("dev.taskbound.shaded.checkerframework.")),
        loaded.toString());
    assertTrue(loaded.stream().noneMatch(LoadedClassesIT::neverInThePlugin), loaded.toString());
  }

  @Test
  void theJarHasNoLibraryForReportsThatOnlyTheCommandLineWrites() throws Exception {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertEquals(
          List.of(),
          jar.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.contains("gson") || name.contains("/report/Sarif"))
              .toList());
    }
  }

  private static boolean onlyForSomeCode(String name) {
    return name.startsWith(ENGINE + "flow.")
        || name.startsWith(ENGINE + "fixes.")
        || name.startsWith("dev.taskbound.shaded.")
        || neverInThePlugin(name);
  }

  private static boolean neverInThePlugin(String name) {
    return name.startsWith(ENGINE + "fixes.")
        || name.startsWith(ENGINE + "report.Sarif")
        || name.startsWith(ENGINE + "report.Json")
        || name.contains(".gson.")
        || name.startsWith("dev.taskbound.shaded.javaparser.");
  }

  private List<String> ours(Jdk jdk, String... arguments) throws Exception {
    Path list = directory.resolve("loaded.txt");
    List<String> all =
        new ArrayList<>(
            List.of(
                "-J-Xlog:class+load:file=" + list + "::filecount=0",
                "-d",
                directory.resolve("out").toString(),
                "-processorpath",
                JAR.toString(),
                "-Xplugin:Taskbound"));
    all.addAll(List.of(arguments));
    jdk.javac(directory, all);
    try (var lines = Files.lines(list)) {
      return lines
          .map(line -> line.replaceFirst("^(\\[[^]]*])+ *", "").split(" ")[0])
          .filter(name -> name.startsWith("dev.taskbound."))
          .toList();
    }
  }
}
