package dev.taskbound.inputs.mutation;

import java.util.Comparator;
import java.util.List;

/** Which programs enter which blocks of the unchanged engine. */
final class Coverage {

  /** A program, and what the unchanged engine does with it. */
  record Entry(Exam exam, Checks.Outcome outcome) {
    /** Tells whether the diagnostics are as expected. */
    boolean passed() {
      return !outcome.fault() && outcome.text().equals(exam.expected());
    }
  }

  private final List<Entry> entries;
  private final List<String> failures;

  /** Takes all programs; those with other diagnostics than expected cannot judge a mutant. */
  Coverage(List<Entry> all) {
    // The quick ones first, always in the same order.
    this.entries =
        all.stream()
            .filter(Entry::passed)
            .sorted(
                Comparator.comparingLong((Entry entry) -> entry.outcome().spent())
                    .thenComparing(entry -> entry.exam().program().name()))
            .toList();
    this.failures =
        all.stream()
            .filter(entry -> !entry.passed())
            .map(entry -> entry.exam().program().name())
            .sorted()
            .toList();
  }

  /** Returns the programs that have other diagnostics than expected without any mutation. */
  List<String> failures() {
    return failures;
  }

  /** Returns how many programs there are to judge mutants. */
  int size() {
    return entries.size();
  }

  /** Returns the programs that enter a block; all for the block -1. */
  List<Entry> of(int block) {
    return block < 0
        ? entries
        : entries.stream().filter(entry -> entry.outcome().entered().get(block)).toList();
  }
}
