package dev.taskbound.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
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
   *
   * @param inputs the files that the check reads, none of which may be overwritten
   */
  Gate open(Collection<Path> inputs) {
    if (failOnStaleBaseline && baseline == null) {
      throw new ParameterException(
          command.commandLine(), "--fail-on-stale-baseline needs --baseline");
    }
    if (output != null && (sameFile(output, baseline) || sameFile(output, writeBaseline))) {
      throw new ParameterException(
          command.commandLine(), "--output would overwrite the baseline " + output);
    }
    keep(inputs, "--output", output);
    keep(inputs, "--write-baseline", writeBaseline);
    if (output != null) {
      TextFile.requireWritable(output);
    }
    if (writeBaseline != null) {
      TextFile.requireWritable(writeBaseline);
    }
    return Gate.of(baseline, writeBaseline, failOnStaleBaseline);
  }

  /** A shell that expands {@code -o *.java} makes the first source the report's file. */
  private void keep(Collection<Path> inputs, String option, @Nullable Path written) {
    if (written == null || !Files.exists(written)) {
      return;
    }
    for (Path input : inputs) {
      if (sameFile(written, input)) {
        throw new ParameterException(
            command.commandLine(), option + " would overwrite " + input + ", which is checked");
      }
    }
  }

  /** Links are followed, since what is written goes where they lead. */
  private static boolean sameFile(Path one, @Nullable Path other) {
    if (other == null) {
      return false;
    }
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      // One of them is not there yet.
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
  }
}
