package dev.taskbound.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.testing.Jdk;
import dev.taskbound.testing.Sources;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs real compilers, as users do: the plugin on the processor path and no flags for the JVM. */
class TaskboundPluginTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir private Path directory;

  static List<Jdk> installed() {
    return Jdk.installed();
  }

  @BeforeEach
  void writeHandle() throws Exception {
    Sources.write(directory, "Handle.java", Sources.HANDLE);
  }

  @ParameterizedTest
  @MethodSource("installed")
  void reportsAsTheCompilerDoes(Jdk jdk) throws Exception {
    Sources.write(directory, "Crosses.java", Sources.CROSSES);
    Jdk.Outcome outcome = compile(jdk, "-Xplugin:Taskbound");
    assertEquals(1, outcome.status(), outcome.output());
    List<String> lines = outcome.output().lines().toList();
    assertTrue(
        lines.get(0).startsWith("Crosses.java:3: error: [taskbound:capture.not.sendable] "),
        outcome.output());
    assertEquals("    Boundary.cross(() -> System.out.println(handle.id()));", lines.get(1));
    assertEquals(" ".repeat(44) + "^", lines.get(2));
    assertEquals("1 error", lines.get(lines.size() - 1));
    assertFalse(Files.exists(directory.resolve("out/Crosses.class")));
  }

  @ParameterizedTest
  @MethodSource("installed")
  void knowsLinesThatAreNotWritten(Jdk jdk) throws Exception {
    Sources.write(directory, "Crosses.java", Sources.CROSSES);
    Jdk.Outcome outcome = compile(jdk, "-Xplugin:Taskbound");
    assertEquals(1, outcome.status(), outcome.output());
    assertEquals(outcome, compile(jdk, "-g:none", "-Xplugin:Taskbound"));
  }

  @ParameterizedTest
  @MethodSource("installed")
  void saysNothingAboutGoodCode(Jdk jdk) throws Exception {
    Sources.write(directory, "Stays.java", Sources.STAYS);
    Jdk.Outcome outcome = compile(jdk, "-Xplugin:Taskbound strict");
    assertEquals(new Jdk.Outcome(0, ""), outcome);
    assertTrue(Files.exists(directory.resolve("out/Stays.class")));
  }

  @ParameterizedTest
  @MethodSource("installed")
  void warnsOnRequestOfWhatIsAnError(Jdk jdk) throws Exception {
    Sources.write(directory, "Crosses.java", Sources.CROSSES);
    Jdk.Outcome refused = compileWithWarnings(jdk, "-Xplugin:Taskbound");
    assertEquals(1, refused.status(), refused.output());
    Jdk.Outcome outcome = compileWithWarnings(jdk, "-Xplugin:Taskbound warn");
    assertEquals(0, outcome.status(), outcome.output());
    assertEquals(
        refused.output().replace(": error: ", ": warning: ").replace("1 error", "1 warning"),
        outcome.output());
    assertTrue(Files.exists(directory.resolve("out/Crosses.class")));
    assertEquals(outcome, compileWithWarnings(jdk, "-Xplugin:Taskbound", "-Ataskbound.warn"));
  }

  @ParameterizedTest
  @MethodSource("installed")
  void warnsOfUnusedSuppressionsOnRequest(Jdk jdk) throws Exception {
    Sources.write(
        directory,
        "Quiet.java",
        """
        @SuppressWarnings("taskbound")
        class Quiet {
          @SuppressWarnings({"unused", "taskbound:escape.to.feild"})
          void go(Handle handle) {
            Boundary.cross(() -> System.out.println(handle.id()));
          }
        }
        """);
    assertEquals(new Jdk.Outcome(0, ""), compileWithWarnings(jdk, "-Xplugin:Taskbound"));
    Jdk.Outcome outcome = compileWithWarnings(jdk, "-Xplugin:Taskbound unused-suppressions");
    assertEquals(0, outcome.status(), outcome.output());
    List<String> lines = outcome.output().lines().toList();
    assertEquals(
        "Quiet.java:3: warning: [taskbound] `taskbound:escape.to.feild` suppresses nothing:"
            + " there is no such rule",
        lines.get(0));
    assertEquals(" ".repeat(31) + "^", lines.get(2));
    assertTrue(outcome.output().contains("did you mean `taskbound:escape.to.field`?"));
    assertEquals("1 warning", lines.get(lines.size() - 1));
    assertEquals(
        outcome, compileWithWarnings(jdk, "-Xplugin:Taskbound", "-Ataskbound.unusedSuppressions"));
  }

  /**
   * A super-class is desugared ahead of the rest of its file; its tree must not be gone by then.
   */
  @ParameterizedTest
  @MethodSource("installed")
  void checksFilesOfSeveralClasses(Jdk jdk) throws Exception {
    Sources.write(
        directory,
        "A.java",
        "class A extends B { void a(Handle h) { Boundary.cross(() -> h.id()); } }\n");
    Sources.write(
        directory,
        "B.java",
        """
        class B { void b(Handle h) { Boundary.cross(() -> h.id()); } }
        class C extends A { void c(Handle h) { Boundary.cross(() -> h.id()); } }
        class D {}
        """);
    Jdk.Outcome outcome = compile(jdk, "-Xplugin:Taskbound");
    List<String> places =
        outcome
            .output()
            .lines()
            .filter(line -> line.contains("[taskbound:capture.not.sendable]"))
            .map(line -> line.substring(0, line.indexOf(": error")))
            .toList();
    assertEquals(List.of("A.java:1", "B.java:1", "B.java:2"), places, outcome.output());
  }

  @ParameterizedTest
  @MethodSource("installed")
  void obeysSuppressWarnings(Jdk jdk) throws Exception {
    Sources.write(
        directory,
        "Crosses.java",
        "@SuppressWarnings(\"taskbound:capture.not.sendable\")\n" + Sources.CROSSES);
    assertEquals(new Jdk.Outcome(0, ""), compile(jdk, "-Xplugin:Taskbound"));
  }

  @ParameterizedTest
  @MethodSource("installed")
  void leavesCodeThatDoesNotCompileToJavac(Jdk jdk) throws Exception {
    Sources.write(directory, "Crosses.java", Sources.CROSSES);
    Sources.write(directory, "Wrong.java", "class Wrong { int i = \"\"; }\n");
    Jdk.Outcome outcome = compile(jdk, "-Xplugin:Taskbound");
    assertEquals(1, outcome.status());
    assertTrue(outcome.output().startsWith("Wrong.java:1: error: incompatible types"));
    assertFalse(outcome.output().contains("taskbound"), outcome.output());
  }

  @ParameterizedTest
  @MethodSource("installed")
  void refusesUnknownArguments(Jdk jdk) throws Exception {
    Jdk.Outcome outcome = compile(jdk, "-Xplugin:Taskbound strickt");
    assertEquals(1, outcome.status());
    assertTrue(
        outcome.output().startsWith("error: [taskbound] unknown argument `strickt`"),
        outcome.output());
    assertTrue(outcome.output().endsWith("1 error\n"), outcome.output());
  }

  @ParameterizedTest
  @MethodSource("installed")
  void refusesAnUnfitCompilePolicy(Jdk jdk) throws Exception {
    Jdk.Outcome outcome = compile(jdk, "-Xplugin:Taskbound", "-XDcompilePolicy=byfile");
    assertEquals(1, outcome.status());
    assertTrue(
        outcome
            .output()
            .contains("give -XDcompilePolicy=simple instead of -XDcompilePolicy=byfile"),
        outcome.output());
  }

  @ParameterizedTest
  @MethodSource("installed")
  void namesAMissingModelFile(Jdk jdk) throws Exception {
    Jdk.Outcome outcome = compile(jdk, "-Xplugin:Taskbound models=none.astub");
    assertEquals(1, outcome.status());
    assertTrue(outcome.output().startsWith("error: [taskbound] "), outcome.output());
    assertTrue(outcome.output().contains("none.astub"), outcome.output());
  }

  private Jdk.Outcome compile(Jdk jdk, String... options) throws Exception {
    List<String> quiet = new ArrayList<>(List.of("-Xlint:none"));
    quiet.addAll(Arrays.asList(options));
    return compileWithWarnings(jdk, quiet.toArray(String[]::new));
  }

  private Jdk.Outcome compileWithWarnings(Jdk jdk, String... options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("-d", "out", "-cp", CLASS_PATH));
    arguments.addAll(List.of("-processorpath", processorPath()));
    arguments.addAll(Arrays.asList(options));
    try (var files = Files.newDirectoryStream(directory, "*.java")) {
      List<String> names = new ArrayList<>();
      files.forEach(file -> names.add(file.getFileName().toString()));
      names.stream().sorted().forEach(arguments::add);
    }
    return jdk.javac(directory, arguments);
  }

  /** The plugin as it stands in this build, ahead of packaging, and all that it needs. */
  private static String processorPath() {
    return String.join(
        File.pathSeparator,
        Arrays.stream(CLASS_PATH.split(File.pathSeparator))
            .filter(entry -> !entry.contains("junit") && !entry.endsWith("test-classes"))
            .toList());
  }
}
