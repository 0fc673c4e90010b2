package dev.taskbound.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What each of the sample applications promises, in default mode: its packages {@code broken} get
 * the reports that their marks expect, with the texts of {@code broken.expected.txt} in the
 * module's folder; all its other sources get none. A module has a sub-class, and nothing in it.
 */
public abstract class ApplicationCheck {
  private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  private static final Path SOURCES = MODULE.resolve("src/main/java");
  private static final Directives DEFAULT_MODE = new Directives(false, 17, List.of());

  /** For sub-classes. */
  protected ApplicationCheck() {}

  @Test
  void brokenIsReported() throws IOException {
    Program broken = program("broken", true);
    Marks marks = Marks.of(broken);
    assertFalse(marks.isEmpty(), "no line of the broken sources is marked");
    ProgramChecker.Outcome outcome = check(broken);
    String text = Golden.text(broken, outcome.findings());
    assertEquals(List.of(), marks.differences(outcome.reports(SOURCES)), text);
    Golden.check(MODULE.resolve("broken.expected.txt"), text);
  }

  @Test
  void othersAreNot() throws IOException {
    Program others = program("others", false);
    assertEquals("", Golden.text(others, check(others).findings()));
  }

  private static Program program(String name, boolean broken) throws IOException {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      List<Path> files =
          all.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> file.getParent().endsWith("broken") == broken)
              .sorted()
              .toList();
      assertFalse(files.isEmpty(), "no sources: " + name);
      return new Program(name, SOURCES, files);
    }
  }

  private static ProgramChecker.Outcome check(Program program) throws IOException {
    ProgramChecker.Outcome outcome = new ProgramChecker(classPath()).check(program, DEFAULT_MODE);
    assertEquals(List.of(), outcome.errors());
    assertEquals(List.of(), outcome.crashes());
    return outcome;
  }

  /** The module's own classes, and the jars that its POM names: the build writes down which. */
  private static List<Path> classPath() throws IOException {
    String jars = Files.readString(MODULE.resolve("target/compile-class-path")).strip();
    return Stream.concat(
            Stream.of(MODULE.resolve("target/classes")),
            Arrays.stream(jars.split(File.pathSeparator))
                .filter(jar -> !jar.isEmpty())
                .map(Path::of))
        .toList();
  }
}
