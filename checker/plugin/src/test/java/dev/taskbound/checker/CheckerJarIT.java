package dev.taskbound.checker;

import static dev.taskbound.checker.Framework.TASKBOUND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.testing.Jdk;
import dev.taskbound.testing.ModelJar;
import dev.taskbound.testing.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The processor alone: its reports, the framework's options, and what it says of bad input. */
class CheckerJarIT {
  private static final String REPORT = "[taskbound:capture.not.sendable] ";

  @TempDir private Path directory;

  static List<Jdk> installed() {
    return Jdk.installed();
  }

  @BeforeEach
  void writeSources() throws Exception {
    Sources.write(directory, "Handle.java", Sources.HANDLE);
    Sources.write(directory, "Crosses.java", Sources.CROSSES);
  }

  @ParameterizedTest
  @MethodSource("installed")
  void reportsAsThePluginDoes(Jdk jdk) throws Exception {
    Sources.write(
        directory,
        "Several.java",
        """
        class Several extends Last { void a(Handle h) { Boundary.cross(() -> h.id()); } }
        class Last {
          static Handle kept;
          Runnable b(Handle h) { return h::id; }
          void c(Handle h, java.util.List<Handle> all) { all.add(h); }
          void d(Handle h) {
            Boundary.cross(new Runnable() { public void run() { h.id(); } });
            unknown(() -> h.id());
          }
          void unknown(Runnable r) {}
        }
        """);
    Jdk.Outcome plugin = Framework.plugin(jdk, directory);
    assertEquals(1, plugin.status());
    assertTrue(plugin.output().startsWith("Crosses.java:3: error: " + REPORT), plugin.output());
    assertTrue(plugin.output().contains("warning: [taskbound:capture.unknown]"), plugin.output());
    assertEquals(plugin, Framework.javac(jdk, directory, TASKBOUND));
    assertEquals(plugin, Framework.withoutFlags(jdk, directory, List.of(), TASKBOUND, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "taskbound",
        "taskbound:capture.not.sendable",
        "taskbound:capture",
        "capture.not.sendable",
        "allcheckers"
      })
  void heedsSuppressWarnings(String value) throws Exception {
    writeSuppressed(value);
    assertEquals(new Jdk.Outcome(0, ""), run("-AwarnUnneededSuppressions"));
  }

  @Test
  void tellsUnneededSuppressions() throws Exception {
    writeSuppressed("taskbound:argument.not.sendable");
    String output = run("-AwarnUnneededSuppressions").output();
    assertTrue(
        output.contains("Crosses.java:1: warning: [taskbound:unneeded.suppression]"), output);
    assertTrue(output.contains("Crosses.java:4: error: " + REPORT), output);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-AsuppressWarnings=taskbound",
        "-AsuppressWarnings=capture.not.sendable",
        "-AskipDefs=^Crosses$",
        "-AonlyDefs=^Boundary$",
        "-AskipFiles=Crosses",
        "-AonlyFiles=Handle",
        "-AskipUses=^Handle$",
        "-AskipUses=^Boundary$",
        "-AonlyUses=^java[.]io[.]",
        "-ATaskboundChecker_skipUses=Handle",
        "-AuseConservativeDefaultsForUncheckedCode=source",
      })
  void canBeToldNotToReport(String option) throws Exception {
    assertEquals(new Jdk.Outcome(0, ""), run(option));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-AsuppressWarnings=nullness,argument.not.sendable",
        "-AskipDefs=^Boundary$",
        "-AonlyDefs=^Crosses$",
        "-AskipUses=^java[.]io[.]",
        "-AonlyUses=^Handle$",
        "-AonlyUses=^Boundary$",
        "-ANullnessChecker_skipUses=Handle",
        "-ArequirePrefixInWarningSuppressions",
        "-Ataskbound.strict",
        "-ATaskboundChecker_taskbound.strict",
        "-proc:only"
      })
  void reportsUnlessToldNotTo(String option) throws Exception {
    String output = run(option).output();
    assertTrue(output.contains("Crosses.java:3: error: " + REPORT), output);
    assertTrue(output.contains("\n1 error\n"), output);
  }

  @Test
  void canWarnOnly() throws Exception {
    Jdk.Outcome outcome = run("-Awarns");
    assertEquals(0, outcome.status());
    assertTrue(outcome.output().startsWith("Crosses.java:3: warning: " + REPORT), outcome.output());
    assertTrue(Files.exists(directory.resolve("out/Crosses.class")));
  }

  @Test
  void showsWhatSuppressesAReport() throws Exception {
    String output = run("-AshowSuppressWarningsStrings").output();
    assertTrue(
        output.startsWith(
            "Crosses.java:3: error: [[taskbound, allcheckers]:capture.not.sendable] `handle`"),
        output);
  }

  @Test
  void givesTheWholeStretchToTools() throws Exception {
    String output = run("-Adetailedmsgtext").output();
    int start = Sources.CROSSES.indexOf("handle.id()");
    assertTrue(output.startsWith("Crosses.java:3: error: [capture.not.sendable] $$ 1 $$ "), output);
    assertTrue(
        output.contains(" $$ ( " + start + ", " + (start + "handle".length()) + " ) $$ "), output);
  }

  @Test
  void leavesCodeThatDoesNotCompileToJavac() throws Exception {
    Sources.write(directory, "Wrong.java", "class Wrong { int i() {} }\n");
    Jdk.Outcome outcome = run();
    assertEquals(1, outcome.status());
    assertTrue(outcome.output().startsWith("Wrong.java:1: error: missing return"));
    assertFalse(outcome.output().contains("taskbound"), outcome.output());
  }

  @Test
  void readsTheUsersModels() throws Exception {
    Files.writeString(
        directory.resolve("my.astub"),
        "interface Registry { void add(@PretendThread(detached = true) Runnable later); }\n");
    Sources.write(directory, "Registry.java", "interface Registry { void add(Runnable later); }\n");
    Sources.write(
        directory,
        "Crosses.java",
        "class Crosses { void a(Registry r, Handle h) { r.add(() -> h.id()); } }\n");
    String output = run("-Ataskbound.models=my.astub").output();
    assertTrue(output.startsWith("Crosses.java:1: error: " + REPORT), output);
  }

  @Test
  void refusesBadInputInOneLine() throws Exception {
    Files.writeString(directory.resolve("broken.astub"), "package a;\nclass C {\n  void f(;\n}\n");
    Files.writeString(directory.resolve("names.astub"), "class Handle { void none(); }\n");
    assertRefusal(
        "[taskbound] unknown option `-Ataskbound.strickt`; known are: -Ataskbound.strict,"
            + " -Ataskbound.models=FILE[:FILE]",
        "-Ataskbound.strickt");
    assertRefusal(
        "[taskbound] none.astub: there is no such model file; check the path",
        "-Ataskbound.models=none.astub");
    assertRefusal(
        "[taskbound] broken.astub:3: not a Java stub: Parse error. Found \";\"; correct the syntax"
            + " here",
        "-Ataskbound.models=broken.astub");
    assertRefusal(
        "The skipUses property is not a regular expression: Hand[le", "-AskipUses=Hand[le");
    assertRefusal(
        "[taskbound] Taskbound needs javac's compile policy `simple`; give"
            + " -XDcompilePolicy=simple instead of -XDcompilePolicy=bytodo",
        "-XDcompilePolicy=bytodo");
    assertRefusal(
        "[taskbound] Taskbound runs twice; give javac either -Xplugin:Taskbound or the processor",
        "-Xplugin:Taskbound",
        "-AskipDefs=Crosses",
        "-AsuppressWarnings=none");
  }

  @Test
  void namesWhatAModelGetsWrong() throws Exception {
    Files.writeString(directory.resolve("names.astub"), "class Handle { void none(); }\n");
    Jdk.Outcome outcome = run("-Ataskbound.models=names.astub");
    assertEquals(1, outcome.status());
    assertTrue(outcome.output().startsWith("error: [taskbound] names.astub:1: "), outcome.output());
  }

  @Test
  void readsTheModelsOfJarsUnderTheUsers() throws Exception {
    Files.deleteIfExists(directory.resolve("Handle.java"));
    Files.deleteIfExists(directory.resolve("Crosses.java"));
    ModelJar.write(directory, "acme.jar", ModelJar.MODELS);
    Sources.write(directory, "Uses.java", ModelJar.USES);
    Sources.write(directory, "UsesShipped.java", ModelJar.USES_SHIPPED);
    Path home = Path.of("acme.jar");
    String found = runWith(home).output();
    assertEquals(3, found.lines().filter(line -> line.contains(REPORT)).count(), found);
    Files.writeString(directory.resolve("own.astub"), ModelJar.SHIPPED_OFF + ModelJar.AT_ONCE);
    assertEquals(new Jdk.Outcome(0, ""), runWith(home, "-Ataskbound.models=own.astub"));
    ModelJar.write(directory, "acme.jar", ModelJar.MALFORMED);
    String warned = runWith(home).output();
    assertTrue(
        warned.contains("warning: [taskbound] acme.jar!/META-INF/taskbound/acme.astub:3: "),
        warned);
  }

  private Jdk.Outcome runWith(Path library, String... options) throws Exception {
    return Framework.javacWith(Jdk.own(), directory, library, TASKBOUND, options);
  }

  private void assertRefusal(String message, String... options) throws Exception {
    Sources.write(directory, "Crosses.java", "class Crosses { int i = Handle.current().id(); }\n");
    assertEquals(new Jdk.Outcome(1, "error: " + message + "\n1 error\n"), run(options));
  }

  private void writeSuppressed(String value) throws Exception {
    Sources.write(
        directory, "Crosses.java", "@SuppressWarnings(\"" + value + "\")\n" + Sources.CROSSES);
  }

  private Jdk.Outcome run(String... options) throws Exception {
    return Framework.javac(Jdk.own(), directory, TASKBOUND, options);
  }
}
