package dev.taskbound.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.testing.Jdk;
import dev.taskbound.testing.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In which order javac and the plugin go through the classes, as far as a user can see it. */
class AheadTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir private Path directory;

  static List<Jdk> installed() {
    return Jdk.installed();
  }

  /** Else class files of a build that fails would be there, and the next one take them for good. */
  @ParameterizedTest
  @MethodSource("installed")
  void nothingIsWrittenIfTheLastFileHasAFinding(Jdk jdk) throws Exception {
    Sources.write(directory, "Handle.java", Sources.HANDLE);
    Sources.write(directory, "Crosses.java", Sources.CROSSES);
    Jdk.Outcome outcome = compile(jdk, "Handle.java", "Crosses.java");
    assertEquals(1, outcome.status(), outcome.output());
    assertTrue(outcome.output().startsWith("Crosses.java:3: error: [taskbound:"), outcome.output());
    assertFalse(Files.exists(directory.resolve("out/Handle.class")));
  }

  @ParameterizedTest
  @MethodSource("installed")
  void nothingIsJudgedIfTheLastFileDoesNotCompile(Jdk jdk) throws Exception {
    Sources.write(directory, "Handle.java", Sources.HANDLE);
    Sources.write(directory, "Crosses.java", Sources.CROSSES);
    Sources.write(directory, "Wrong.java", "class Wrong { int i = missing; }");
    Jdk.Outcome outcome = compile(jdk, "Crosses.java", "Handle.java", "Wrong.java");
    assertTrue(outcome.output().startsWith("Wrong.java:1: error: "), outcome.output());
    assertTrue(outcome.output().endsWith("1 error\n"), outcome.output());
    assertFalse(Files.exists(directory.resolve("out/Crosses.class")));
  }

  @ParameterizedTest
  @MethodSource("installed")
  void classesThatJavacFindsOnItsWayAreCheckedAndWritten(Jdk jdk) throws Exception {
    Sources.write(directory, "Handle.java", Sources.HANDLE);
    Sources.write(directory, "Crosses.java", Sources.CROSSES);
    Sources.write(directory, "First.java", "class First { Object o() { return new Second(); } }");
    Sources.write(directory, "Second.java", "class Second { Object o() { return new Third(); } }");
    Sources.write(directory, "Third.java", "class Third {}");
    assertEquals(new Jdk.Outcome(0, ""), compile(jdk, "First.java", "-sourcepath", "."));
    assertTrue(Files.exists(directory.resolve("out/Third.class")));
    Sources.write(directory, "Third.java", "class Third { Object o = new Crosses(); }");
    Jdk.Outcome outcome = compile(jdk, "First.java", "-sourcepath", ".");
    assertTrue(outcome.output().contains("Crosses.java:3: error: [taskbound:"), outcome.output());
  }

  @ParameterizedTest
  @MethodSource("installed")
  void aBrokenClassFileEndsTheCompilationAsItDoesWithoutThePlugin(Jdk jdk) throws Exception {
    Sources.write(directory, "First.java", "class First {}");
    Sources.write(directory, "Second.java", "class Second { Broken b; int i = b.i; }");
    Sources.write(directory, "Third.java", "class Third { int i = missing; }");
    Files.createDirectories(directory.resolve("lib"));
    Files.writeString(directory.resolve("lib/Broken.class"), "no class file");
    List<String> files = List.of("First.java", "Second.java", "Third.java", "-implicit:none");
    List<String> plain = new ArrayList<>(List.of("-d", "out", "-cp", "lib", "-proc:none"));
    plain.addAll(files);
    Jdk.Outcome expected = jdk.javac(directory, plain);
    assertTrue(expected.output().contains("Broken.class"), expected.output());
    plain.addAll(List.of("-processorpath", CLASS_PATH, "-Xplugin:Taskbound"));
    assertEquals(expected, jdk.javac(directory, plain));
  }

  private Jdk.Outcome compile(Jdk jdk, String... arguments) throws Exception {
    List<String> all =
        new ArrayList<>(
            List.of("-d", "out", "-cp", CLASS_PATH, "-processorpath", CLASS_PATH, "-proc:none"));
    all.addAll(List.of("-Xplugin:Taskbound", "-Xlint:none"));
    all.addAll(List.of(arguments));
    return jdk.javac(directory, all);
  }
}
