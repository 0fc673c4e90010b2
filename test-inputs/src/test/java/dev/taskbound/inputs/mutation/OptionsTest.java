package dev.taskbound.inputs.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
  @Test
  void rulesAreMutatedWhereNothingIsAskedFor() throws Options.Wrong {
    assertTrue(Options.parse(List.of()).rules());
    assertFalse(Options.parse(List.of("--sample", "5")).rules());
    assertTrue(Options.parse(List.of("--sample", "5", "--rules")).rules());
  }

  @Test
  void anyOfSeveralPartsIsEnough() throws Options.Wrong {
    Options options = Options.parse(List.of("--only", "A.java:3", "--only", "B.java"));
    assertTrue(options.wants(new Mutant("flow/B.java", 1, 0, "negated: `a`", "", List.of())));
    assertFalse(options.wants(new Mutant("flow/A.java", 1, 0, "negated: `a`", "", List.of())));
  }

  @Test
  void wrongCallsAreRefused() {
    for (List<String> wrong :
        List.of(
            List.of("--sample"),
            List.of("--sample", "0"),
            List.of("--threads", "x"),
            List.of("--seed", "1.5"),
            List.of("all"))) {
      assertThrows(Options.Wrong.class, () -> Options.parse(wrong), wrong::toString);
    }
  }

  @Test
  void seedMayBeNegative() throws Options.Wrong {
    assertEquals(-3, Options.parse(List.of("--seed", "-3")).seed());
  }
}
