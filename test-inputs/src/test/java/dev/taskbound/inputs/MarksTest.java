package dev.taskbound.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksTest {
  private static final String CAPTURE = "capture.not.sendable";
  private static final String FIELD = "escape.to.field";

  @TempDir Path folder;

  @Test
  void programWithoutMarksExpectsNothing() throws IOException {
    Marks marks = marks("class A {} // fine");

    assertEquals(true, marks.isEmpty());
    assertEquals(List.of(), marks.differences(List.of()));
    assertEquals(
        List.of("unexpected: A.java:1: " + FIELD), marks.differences(List.of(report(1, FIELD))));
  }

  @Test
  void markNamesLineAndKey() throws IOException {
    Marks marks = marks("class A {", "} // !! " + CAPTURE);

    assertEquals(List.of(), marks.differences(List.of(report(2, CAPTURE))));
    assertEquals(
        List.of("missing:    A.java:2: " + CAPTURE, "unexpected: A.java:1: " + CAPTURE),
        marks.differences(List.of(report(1, CAPTURE))));
    assertEquals(
        List.of("unexpected: A.java:2: " + CAPTURE),
        marks.differences(List.of(report(2, CAPTURE), report(2, CAPTURE))));
  }

  @Test
  void alternativesTakeEitherKeyButOnlyOneReport() throws IOException {
    Marks marks = marks("class A {} // !! " + CAPTURE + "|" + FIELD);

    assertEquals(List.of(), marks.differences(List.of(report(1, CAPTURE))));
    assertEquals(List.of(), marks.differences(List.of(report(1, FIELD))));
    assertEquals(
        List.of("unexpected: A.java:1: " + FIELD),
        marks.differences(List.of(report(1, CAPTURE), report(1, FIELD))));
  }

  @Test
  void commaExpectsTwoReportsOnOneLine() throws IOException {
    Marks marks = marks("class A {} // !! " + FIELD + "|" + CAPTURE + ", " + CAPTURE);

    assertEquals(List.of(), marks.differences(List.of(report(1, CAPTURE), report(1, CAPTURE))));
    assertEquals(List.of(), marks.differences(List.of(report(1, CAPTURE), report(1, FIELD))));
    assertEquals(
        List.of("missing:    A.java:1: " + CAPTURE + "|" + FIELD),
        marks.differences(List.of(report(1, CAPTURE))));
  }

  @Test
  void unknownKeyIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> marks("class A {} // !! no.such.key"));
  }

  private Marks marks(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("A.java"), List.of(lines));
    return Marks.of(new Program("A.java", file, List.of(file)));
  }

  private static Report report(int line, String key) {
    return new Report("A.java", line, key);
  }
}
