package dev.taskbound.inputs.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
  private static final List<Mutant> ALL =
      IntStream.range(0, 100).mapToObj(i -> mutant(i, "change " + i)).toList();

  private static Mutant mutant(int line, String change) {
    return new Mutant("flow/A.java", line, line, change, "", List.of());
  }

  private static List<String> changes(List<Mutant> mutants) {
    return mutants.stream().map(Mutant::change).toList();
  }

  @Test
  void sameSeedDrawsSameMutants() {
    assertEquals(Sample.draw(ALL, 10, 1), Sample.draw(ALL, 10, 1));
    assertNotEquals(Sample.draw(ALL, 10, 1), Sample.draw(ALL, 10, 2));
    assertEquals(10, Sample.draw(ALL, 10, 1).size());
    assertEquals(100, Sample.draw(ALL, 1000, 1).size());
  }

  @Test
  void linesDoNotMatter() {
    List<Mutant> moved = ALL.stream().map(m -> mutant(m.line() + 7, m.change())).toList();
    assertEquals(changes(Sample.draw(ALL, 10, 1)), changes(Sample.draw(moved, 10, 1)));
  }

  @Test
  void equalChangesAreDrawnApart() {
    List<Mutant> twice = new ArrayList<>();
    twice.add(mutant(1, "same"));
    twice.add(mutant(2, "same"));
    assertEquals(2, Sample.draw(twice, 2, 1).stream().distinct().count());
  }
}
