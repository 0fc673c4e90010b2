package dev.taskbound.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.checkerframework.checker.nullness.qual.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of {@code check} that decide what counts and where reports go. */
final class GateOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write the report there in the chosen format, and text to the console")
  private @Nullable Path output;

  @Option(
      names = "--baseline",
      paramLabel = "F",
      description = "leave out the findings that this file knows; only others count")
  private @Nullable Path baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "F",
      description = {
        "write all present findings to this file, after which they are known;",
        "with --baseline: write only those entries of it that are still needed"
      })
  private @Nullable Path writeBaseline;

  @Option(
      names = "--fail-on-stale-baseline",
      description = "status 1 also if the baseline has entries that are no longer needed")
  private boolean failOnStaleBaseline;

  @Option(
      names = "--report-unused-suppressions",
      description = "warn of each @SuppressWarnings(\"taskbound...\") that suppresses nothing")
  private boolean reportUnusedSuppressions;

  GateOptions() {}

  /** Returns the file for the report, or null for standard output. */
  @Nullable Path output() {
    return output;
  }

  /** Returns what the user wants to see of the outcome. */
  CheckRun.Outcome select(CheckRun.Outcome outcome) {
    return reportUnusedSuppressions ? outcome : outcome.withoutUnusedSuppressions();
  }

  /**
   * Reads the baseline, and makes sure that what is to be written can be: a long check must not end
   * in vain.
   */
  Gate open() {
    if (failOnStaleBaseline && baseline == null) {
      throw new ParameterException(
          command.commandLine(), "--fail-on-stale-baseline needs --baseline");
    }
    if (output != null && (sameFile(output, baseline) || sameFile(output, writeBaseline))) {
      throw new ParameterException(
          command.commandLine(), "--output would overwrite the baseline " + output);
    }
    if (output != null) {
      TextFile.requireWritable(output);
    }
    if (writeBaseline != null) {
      TextFile.requireWritable(writeBaseline);
    }
    return Gate.of(baseline, writeBaseline, failOnStaleBaseline);
  }

  private static boolean sameFile(Path one, @Nullable Path other) {
    return other != null
        && Objects.equals(one.toAbsolutePath().normalize(), other.toAbsolutePath().normalize());
  }
}
