package dev.taskbound.cli;

import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Identities;
import dev.taskbound.engine.report.Identity;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Findings that are accepted for now: how often each may be there.
 *
 * @param counts the numbers, none of them below 1
 */
record Baseline(SortedMap<Identity, Integer> counts) {

  /** Makes the map unchangeable. */
  Baseline {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** Returns the baseline that knows exactly these findings. */
  static Baseline of(Collection<Finding> findings, Identities identities) {
    return new Baseline(count(findings, identities));
  }

  /**
   * Returns those of the findings that are accepted. Where there are more of one kind than the
   * baseline has, the first ones are: which of them is new cannot be told.
   */
  Set<Finding> known(List<Finding> findings, Identities identities) {
    Map<Identity, Integer> left = new TreeMap<>(counts);
    Set<Finding> known = new HashSet<>();
    for (Finding finding : findings) {
      Identity identity = identities.of(finding);
      int allowed = left.getOrDefault(identity, 0);
      if (allowed > 0) {
        left.put(identity, allowed - 1);
        known.add(finding);
      }
    }
    return known;
  }

  /**
   * Returns how many of each entry are no longer needed, where that is any.
   *
   * @param judged tells of an entry's file whether the check has seen all that is in it
   */
  SortedMap<Identity, Integer> stale(
      List<Finding> findings, Identities identities, Predicate<String> judged) {
    SortedMap<Identity, Integer> present = count(findings, identities);
    SortedMap<Identity, Integer> stale = new TreeMap<>();
    counts.forEach(
        (identity, count) -> {
          int surplus = count - present.getOrDefault(identity, 0);
          if (surplus > 0 && judged.test(identity.file())) {
            stale.put(identity, surplus);
          }
        });
    return stale;
  }

  /** Returns this baseline without the given numbers of entries. */
  Baseline without(Map<Identity, Integer> stale) {
    SortedMap<Identity, Integer> rest = new TreeMap<>();
    counts.forEach(
        (identity, count) -> {
          int left = count - stale.getOrDefault(identity, 0);
          if (left > 0) {
            rest.put(identity, left);
          }
        });
    return new Baseline(rest);
  }

  /** Returns how many findings it accepts. */
  int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static SortedMap<Identity, Integer> count(
      Collection<Finding> findings, Identities identities) {
    SortedMap<Identity, Integer> counts = new TreeMap<>();
    findings.forEach(finding -> counts.merge(identities.of(finding), 1, Integer::sum));
    return counts;
  }
}
