package dev.taskbound.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.taskbound.engine.rules.Rule;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final JavaFileObject A = Samples.file("/project/A.java");
  private static final JavaFileObject B = Samples.file("/project/B.java");

  @Test
  void sortsByFileThenPlaceThenKey() {
    Finding first = finding(Rule.USE_AFTER_RELEASE, A, 3);
    Finding second = finding(Rule.CAPTURE_UNKNOWN, A, 9);
    Finding third = finding(Rule.ESCAPE_TO_FIELD, A, 9);
    Finding fourth = finding(Rule.CAPTURE_UNKNOWN, B, 0);
    assertEquals(
        List.of(first, second, third, fourth),
        Stream.of(fourth, third, second, first).sorted().toList());
  }

  private static Finding finding(Rule rule, JavaFileObject file, int start) {
    Place place = new Place(file, start, start + 1, 1, start + 1, 1, start + 2);
    return new Finding(rule, rule.severity(), place, "message", List.of(), "");
  }
}
