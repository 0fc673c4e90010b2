package dev.taskbound.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.testing.Jdk;
import dev.taskbound.testing.ModelJar;
import dev.taskbound.testing.Sources;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models of jars on the class path, and a user's own over them and over the shipped ones. */
class ModelsTest {
  private static final String OWN_CLASS_PATH = System.getProperty("java.class.path");

  @TempDir private Path directory;

  static List<Jdk> installed() {
    return Jdk.installed();
  }

  @BeforeEach
  void writeSources() throws Exception {
    Sources.write(directory, "Uses.java", ModelJar.USES);
    Sources.write(directory, "own.astub", ModelJar.AT_ONCE);
    Sources.write(directory, "off.astub", ModelJar.SHIPPED_OFF);
  }

  @ParameterizedTest
  @MethodSource("installed")
  void aJarBringsItsModelsAlong(Jdk jdk) throws Exception {
    jar("");
    assertEquals(new Jdk.Outcome(0, ""), compile(jdk, "-Xplugin:Taskbound"));
    jar(ModelJar.MODELS);
    Jdk.Outcome outcome = compile(jdk, "-Xplugin:Taskbound");
    assertTrue(
        outcome.output().startsWith("Uses.java:3: error: [taskbound:capture.not.sendable]"),
        outcome.output());
    assertTrue(outcome.output().endsWith("\n1 error\n"), outcome.output());
    assertEquals(new Jdk.Outcome(0, ""), compile(jdk, "-Xplugin:Taskbound models=own.astub"));
  }

  @ParameterizedTest
  @MethodSource("installed")
  void theModulePathIsAskedToo(Jdk jdk) throws Exception {
    jar(ModelJar.MODELS);
    Sources.write(
        directory, "module-info.java", "module app { requires acme; requires java.sql; }");
    List<String> arguments = new ArrayList<>(List.of("-Xlint:none", "-d", "out"));
    arguments.addAll(List.of("--module-path", "acme.jar", "-Xplugin:Taskbound"));
    arguments.addAll(List.of("-processorpath", processorPath()));
    arguments.addAll(List.of("module-info.java", "Uses.java"));
    Jdk.Outcome outcome = jdk.javac(directory, arguments);
    assertTrue(
        outcome.output().startsWith("Uses.java:3: error: [taskbound:capture.not.sendable]"),
        outcome.output());
  }

  @ParameterizedTest
  @MethodSource("installed")
  void shippedFactsCanBeSwitchedOff(Jdk jdk) throws Exception {
    jar("");
    Sources.write(directory, "UsesShipped.java", ModelJar.USES_SHIPPED);
    Jdk.Outcome shipped = compile(jdk, "-Xplugin:Taskbound");
    assertTrue(shipped.output().endsWith("\n2 errors\n"), shipped.output());
    assertEquals(new Jdk.Outcome(0, ""), compile(jdk, "-Xplugin:Taskbound models=off.astub"));
  }

  @ParameterizedTest
  @MethodSource("installed")
  void aMalformedFileIsAWarning(Jdk jdk) throws Exception {
    jar(ModelJar.MALFORMED);
    Jdk.Outcome outcome = compile(jdk, "-Xplugin:Taskbound");
    assertEquals(0, outcome.status(), outcome.output());
    Path place = Path.of("acme.jar!", "META-INF", "taskbound", "acme.astub");
    assertTrue(
        outcome
            .output()
            .startsWith(
                "warning: [taskbound] " + place + ":3: unknown annotation @NotThreadSave; did you"),
        outcome.output());
    assertTrue(outcome.output().endsWith("\n1 warning\n"), outcome.output());
  }

  private void jar(String models) {
    ModelJar.write(directory, "acme.jar", models);
  }

  private Jdk.Outcome compile(Jdk jdk, String... options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("-d", "out"));
    arguments.addAll(List.of("-cp", "acme.jar", "-processorpath", processorPath()));
    arguments.addAll(Arrays.asList(options));
    try (var files = java.nio.file.Files.newDirectoryStream(directory, "*.java")) {
      files.forEach(file -> arguments.add(file.getFileName().toString()));
    }
    return jdk.javac(directory, arguments);
  }

  private static String processorPath() {
    return String.join(
        File.pathSeparator,
        Arrays.stream(OWN_CLASS_PATH.split(File.pathSeparator))
            .filter(entry -> !entry.contains("junit") && !entry.endsWith("test-classes"))
            .toList());
  }
}
