package dev.taskbound.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.differential.gen.Feature;
import dev.taskbound.differential.gen.KnownFault;
import dev.taskbound.differential.suite.Disagreement;
import dev.taskbound.differential.suite.Session;
import dev.taskbound.differential.suite.Suite;
import dev.taskbound.differential.suite.Tally;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A few hundred programs of each suite. Any number of them: {@code scripts/differential}. */
final class SuitesTest {
  private static final long SEED = 20_260_101;
  private static final Set<Feature> FEATURES = EnumSet.complementOf(EnumSet.of(Feature.OVERRIDES));

  private static Tally run(Suite suite, int count) {
    Session session =
        new Session(
            suite,
            suite.plan(FEATURES, EnumSet.allOf(KnownFault.class)),
            SEED,
            Optional.empty(),
            0);
    return session.run(count, 2);
  }

  private static void agree(Suite suite, Tally tally) {
    for (Disagreement kind : Disagreement.values()) {
      assertEquals(
          0,
          kind.isFault() ? tally.count(kind) : 0,
          () -> kind + "; repeat with scripts/differential --suite " + suite + " --seed " + SEED);
    }
  }

  @Test
  void verdictsOnStraightLineProgramsAreThoseOfTheirRuns() {
    Tally tally = run(Suite.STRAIGHT, 600);
    agree(Suite.STRAIGHT, tally);
    double violating = (double) tally.violating() / tally.programs();
    assertTrue(violating > 0.3 && violating < 0.6, "violating: " + violating);
    for (String key :
        List.of(
            "capture.not.sendable",
            "argument.not.sendable",
            "result.not.sendable",
            "result.outlives.scope",
            "use.after.release",
            "use.after.leave",
            "use.in.other.context",
            "context.unbalanced",
            "effect.not.declared",
            "capability.not.held",
            "capability.not.released")) {
      assertTrue(tally.keys().getOrDefault(key, 0) > 0, key);
    }
  }

  @Test
  void acceptedProgramsNeverDoWhatIsForbidden() {
    Tally tally = run(Suite.BRANCHING, 400);
    agree(Suite.BRANCHING, tally);
    assertTrue(tally.violating() > 40, "violating: " + tally.violating());
    assertTrue(tally.programs() - tally.rejected() > 200, "rejected: " + tally.rejected());
  }

  @Test
  void legalProgramsAreAccepted() {
    Tally tally = run(Suite.LEGAL, 400);
    agree(Suite.LEGAL, tally);
    assertEquals(0, tally.rejected());
    assertEquals(0, tally.violating());
  }
}
