package dev.taskbound.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.differential.gen.Feature;
import dev.taskbound.differential.gen.Generator;
import dev.taskbound.differential.suite.Suite;
import dev.taskbound.differential.tree.CutTree;
import dev.taskbound.differential.tree.Printer;
import dev.taskbound.differential.tree.Tree;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;

/** What the generator promises, and what cutting down does. */
final class GeneratorTest {
  private static final Generator GENERATOR =
      new Generator(Suite.BRANCHING.plan(EnumSet.allOf(Feature.class), Set.of()));

  private static String text(long seed) {
    return Printer.print(GENERATOR.next(new Random(seed)), "Program");
  }

  @Test
  void equalSeedsGiveEqualPrograms() {
    assertEquals(text(5), text(5));
    assertNotEquals(text(5), text(6));
  }

  @Test
  void featuresThatAreSwitchedOffDoNotOccur() {
    Generator plain = new Generator(Suite.STRAIGHT.plan(Set.of(Feature.BASE), Set.of()));
    for (int seed = 0; seed < 200; seed++) {
      String text = Printer.print(plain.next(new Random(seed)), "Program");
      for (String word : List.of("unuseMm", "beginNewExec", "mmapReadLockRaw", "Gate", "if (")) {
        assertFalse(text.contains(word), word);
      }
    }
  }

  @Test
  void everyCutMakesAProgramSmallerOrAsSmall() {
    for (int seed = 0; seed < 20; seed++) {
      Tree tree = GENERATOR.next(new Random(seed));
      int size = CutTree.size(tree);
      List<Tree> cuts = new CutTree(tree).shrink().map(Shrinkable::value).toList();
      assertTrue(cuts.stream().allMatch(cut -> CutTree.size(cut) <= size));
      assertTrue(cuts.stream().anyMatch(cut -> CutTree.size(cut) < size));
    }
  }
}
