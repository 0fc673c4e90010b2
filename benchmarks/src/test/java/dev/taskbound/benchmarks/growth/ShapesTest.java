package dev.taskbound.benchmarks.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each generated file compiles, and gives rise to exactly the findings that it should. */
final class ShapesTest {

  static Stream<String> shapes() {
    return Shapes.all().stream().map(Shape::name);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void smallestSizesAreRight(String name) throws IOException {
    Shape shape = Shapes.named(name).orElseThrow();
    for (int size : shape.sizes().subList(0, 2)) {
      Sample sample = shape.make(size);
      Checked checked = Checked.check(sample);
      assertEquals(List.of(), checked.faults(), name + " " + size);
      assertEquals(sample.expected(), checked.findings(), name + " " + size);
    }
  }
}
