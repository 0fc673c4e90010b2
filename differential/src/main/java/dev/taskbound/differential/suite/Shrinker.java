package dev.taskbound.differential.suite;

import dev.taskbound.differential.tree.CutTree;
import dev.taskbound.differential.tree.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Shrinkable;

/** Cuts a program down to what still shows the disagreement. */
final class Shrinker {
  private static final int AT_ONCE = 24;
  private static final int MOST_CHECKED = 6_000;

  private final Lab lab;
  private int checked;

  /** Makes a shrinker that looks at programs in the given lab. */
  Shrinker(Lab lab) {
    this.lab = lab;
  }

  /**
   * Cuts a program down.
   *
   * @param start a program with a disagreement
   * @return the smallest program found that has the same one
   */
  Case shrink(Case start) {
    checked = 0;
    Case best = start;
    Shrinkable<Tree> from = new CutTree(start.tree());
    for (Optional<Case> next = step(best, from); next.isPresent(); next = step(best, from)) {
      best = next.get();
      from = new CutTree(best.tree());
    }
    return best;
  }

  private Optional<Case> step(Case best, Shrinkable<Tree> from) {
    int size = CutTree.size(best.tree());
    List<Tree> smaller = from.shrink().map(Shrinkable::value).distinct().toList();
    for (int at = 0; at < smaller.size() && checked < MOST_CHECKED; at += AT_ONCE) {
      List<Tree> some = smaller.subList(at, Math.min(smaller.size(), at + AT_ONCE));
      checked += some.size();
      Optional<Case> found =
          lab.examine(some, "Shrunk").stream()
              .filter(candidate -> CutTree.size(candidate.tree()) <= size)
              .filter(candidate -> !candidate.tree().equals(best.tree()))
              .filter(candidate -> same(best, candidate))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean same(Case one, Case other) {
    if (!one.disagreement().equals(other.disagreement())
        || one.outcome().ending() != other.outcome().ending()
        || !firstError(one).equals(firstError(other))) {
      return false;
    }
    Set<String> keys = keys(one);
    return keys.isEmpty() || keys(other).stream().anyMatch(keys::contains);
  }

  /** Returns the code of javac's first error. */
  private static String firstError(Case some) {
    return some.verdict().errors().stream().findFirst().map(e -> e.split(" ", 2)[0]).orElse("");
  }

  private static Set<String> keys(Case some) {
    return some.verdict().findings().stream()
        .map(finding -> finding.rule().key())
        .collect(Collectors.toSet());
  }
}
