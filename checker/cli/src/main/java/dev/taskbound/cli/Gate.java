package dev.taskbound.cli;

import dev.taskbound.engine.report.Identities;
import dev.taskbound.engine.report.Identity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Decides which findings count: those that no baseline knows. */
final class Gate {
  private static final Path HERE = Path.of("");
  private static final SortedMap<Identity, Integer> NOTHING = Collections.emptySortedMap();

  private final Identities identities = new Identities(HERE);
  private final @Nullable Path baselineFile;
  private final @Nullable Path writtenFile;
  private final @Nullable Baseline baseline;
  private final boolean failOnStale;

  private Gate(
      @Nullable Path baselineFile,
      @Nullable Path writtenFile,
      @Nullable Baseline baseline,
      boolean failOnStale) {
    this.baselineFile = baselineFile;
    this.writtenFile = writtenFile;
    this.baseline = baseline;
    this.failOnStale = failOnStale;
  }

  /**
   * Returns the gate for the files that the user gave; reads the first one.
   *
   * @throws NotChecked if the baseline cannot be used
   */
  static Gate of(@Nullable Path baselineFile, @Nullable Path writtenFile, boolean failOnStale) {
    Baseline baseline = baselineFile == null ? null : BaselineFile.read(baselineFile);
    return new Gate(baselineFile, writtenFile, baseline, failOnStale);
  }

  /**
   * Judges a check.
   *
   * @param files the checked files
   */
  Judged judge(CheckRun.Outcome outcome, List<Path> files) {
    // A baseline that a failure has cut short would be read as whole.
    boolean writes = writtenFile != null && outcome.failures().isEmpty();
    if (baseline != null) {
      return compare(outcome, baseline, files, writes);
    }
    if (!writes) {
      return Judged.withoutBaseline(outcome);
    }
    // What is written down is known from now on, and so in this run.
    Baseline all = Baseline.of(outcome.findings(), identities);
    return new Judged(
        outcome, Set.copyOf(outcome.findings()), null, NOTHING, all, writtenFile, failOnStale);
  }

  private Judged compare(
      CheckRun.Outcome outcome, Baseline baseline, List<Path> files, boolean writes) {
    boolean complete = outcome.failures().isEmpty() && outcome.passedOver().errors() == 0;
    SortedMap<Identity, Integer> stale =
        complete ? baseline.stale(outcome.findings(), identities, judgedFiles(files)) : NOTHING;
    return new Judged(
        outcome,
        baseline.known(outcome.findings(), identities),
        baselineFile,
        stale,
        writes ? baseline.without(stale) : null,
        writes ? writtenFile : null,
        failOnStale);
  }

  /** Nothing is known of files that are there and were not checked. */
  private static Predicate<String> judgedFiles(List<Path> files) {
    Path here = HERE.toAbsolutePath().normalize();
    Set<Path> checked =
        files.stream().map(file -> file.toAbsolutePath().normalize()).collect(Collectors.toSet());
    return name -> {
      Path file = here.resolve(name).normalize();
      return checked.contains(file) || !Files.exists(file);
    };
  }
}
