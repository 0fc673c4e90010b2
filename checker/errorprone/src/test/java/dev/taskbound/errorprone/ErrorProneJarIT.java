package dev.taskbound.errorprone;

import static dev.taskbound.errorprone.RealJavac.ANNOTATIONS;
import static dev.taskbound.errorprone.RealJavac.JAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.testing.Jdk;
import dev.taskbound.testing.Sources;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar on the processor path of a real javac, beside Error Prone's jars. */
class ErrorProneJarIT {
  private static final String REPORT =
      "Crosses.java:3: error: [TaskboundCrossing] [taskbound:capture.not.sendable] `handle`";

  @TempDir private Path directory;

  @BeforeEach
  void writeSources() throws Exception {
    Sources.write(directory, "Handle.java", Sources.HANDLE);
    Sources.write(directory, "Crosses.java", Sources.CROSSES);
  }

  @Test
  void reportsWithNothingButTheJars() throws Exception {
    Jdk.Outcome outcome = javac("", List.of());
    assertEquals(1, outcome.status(), outcome.output());
    assertTrue(outcome.output().contains(REPORT), outcome.output());
    assertFalse(outcome.output().contains("TaskboundPrep"), outcome.output());
  }

  @Test
  void reportsAloneWithAllOtherChecksOff() throws Exception {
    Jdk.Outcome outcome = javac("-XepDisableAllChecks -Xep:TaskboundCrossing:ERROR", List.of());
    assertTrue(outcome.output().startsWith(REPORT), outcome.output());
    assertTrue(outcome.output().endsWith("\n1 error\n"), outcome.output());
  }

  @Test
  void takesItsOptions() throws Exception {
    Sources.write(
        directory, "thread.astub", "final class Local { void run(@PretendThread Runnable r); }\n");
    Sources.write(
        directory,
        "Crosses.java",
        "class Crosses { void go(Handle h, Local local) { local.run(h::id); } }\n");
    Sources.write(directory, "Local.java", "class Local { void run(Runnable r) {} }\n");
    String none = "-XepDisableAllChecks -Xep:taskbound:WARN -Xep:TaskboundUnknown:OFF";
    assertEquals(new Jdk.Outcome(0, ""), javac(none, List.of()));
    String with = none + " -XepOpt:Taskbound:Models=thread.astub";
    String output = javac(with, List.of()).output();
    assertTrue(output.contains("[taskbound:capture.not.sendable]"), output);
    output = javac(none, List.of("-Ataskbound.models=thread.astub")).output();
    assertTrue(output.contains("[taskbound:capture.not.sendable]"), output);
  }

  @Test
  void tellsWrongOptionsOnce() throws Exception {
    Jdk.Outcome outcome = javac("-XepOpt:Taskbound:Strickt=true", List.of());
    assertEquals(1, outcome.status());
    assertEquals(
        "error: [taskbound] unknown option `-XepOpt:Taskbound:Strickt`; known are:"
            + " -XepOpt:Taskbound:Strict=true, -XepOpt:Taskbound:Models=FILE[,FILE],"
            + " -XepOpt:Taskbound:UnusedSuppressions=true",
        outcome
            .output()
            .lines()
            .filter(line -> line.contains("error: [taskbound]"))
            .reduce((one, other) -> one + other)
            .orElse(""));
  }

  /**
   * The library's class file has the names of the parameters, but javac forgets them unless it is
   * told early: Error Prone makes its patterns when the library has been read.
   */
  @Test
  void knowsTheParametersOfClassFiles() throws Exception {
    Path library = Files.createDirectory(directory.resolve("library"));
    Files.move(directory.resolve("Handle.java"), library.resolve("Handle.java"));
    Sources.write(
        library,
        "Lend.java",
        """
        import dev.taskbound.annotations.Borrowed;
        import dev.taskbound.annotations.BorrowsFrom;

        public class Lend {
          public static class Owner implements AutoCloseable {
            @Override public void close() {}
          }
          @BorrowsFrom("second")
          public static Row of(Owner first, Owner second) { return new Row(); }
          @Borrowed public static class Row { public int get() { return 1; } }
        }
        """);
    List<String> compile =
        List.of("-g", "-cp", ANNOTATIONS.toString(), "-d", ".", "Handle.java", "Lend.java");
    assertEquals(new Jdk.Outcome(0, ""), Jdk.own().javac(library, compile));
    Sources.write(
        directory,
        "Crosses.java",
        """
        class Crosses {
          int first(Lend.Owner a, Lend.Owner b) {
            Lend.Row lent = Lend.of(a, b);
            a.close();
            return lent.get();
          }
          int second(Lend.Owner a, Lend.Owner b) {
            Lend.Row lent = Lend.of(a, b);
            b.close();
            return lent.get();
          }
        }
        """);
    Jdk.Outcome outcome =
        javac(
            "-XepDisableAllChecks -Xep:TaskboundScope:ERROR",
            List.of("-cp", ANNOTATIONS + File.pathSeparator + library),
            "Crosses.java");
    assertTrue(
        outcome
            .output()
            .startsWith("Crosses.java:10: error: [TaskboundScope] [taskbound:use.after.release]"),
        outcome.output());
    assertTrue(outcome.output().endsWith("\n1 error\n"), outcome.output());
  }

  @Test
  void writesTheSameClassFiles() throws Exception {
    Sources.write(directory, "Crosses.java", Sources.STAYS.replace("Stays", "Crosses"));
    Path out = directory.resolve("out");
    assertEquals(0, javac("-XepDisableAllChecks -Xep:taskbound:ERROR", List.of()).status());
    byte[] with = Files.readAllBytes(out.resolve("Crosses.class"));
    Jdk.own()
        .javac(
            directory,
            List.of("-cp", ANNOTATIONS.toString(), "-d", "out", "Handle.java", "Crosses.java"));
    assertEquals(-1, Arrays.mismatch(with, Files.readAllBytes(out.resolve("Crosses.class"))));
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

  private Jdk.Outcome javac(String errorProne, List<String> options, String... files)
      throws Exception {
    return RealJavac.run(directory, errorProne, options, files);
  }
}
