package dev.taskbound.differential;

import dev.taskbound.differential.gen.Feature;
import dev.taskbound.differential.gen.KnownFault;
import dev.taskbound.differential.suite.Disagreement;
import dev.taskbound.differential.suite.Session;
import dev.taskbound.differential.suite.Suite;
import dev.taskbound.differential.suite.Tally;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of the differential tests. */
@Command(
    name = "differential",
    mixinStandardHelpOptions = true,
    version = "0.1.0",
    description = {
      "Generates programs, checks them, runs them, and compares.",
      "Exit status: 0 if all agree, 1 if some do not, 2 for wrong usage."
    })
public final class Main implements Callable<Integer> {
  @Option(
      names = "--suite",
      description = "What to compare: ${COMPLETION-CANDIDATES} (default: all).",
      split = ",")
  private List<Suite> suites = List.of(Suite.values());

  @Option(names = "--count", description = "Programs of each suite (default: ${DEFAULT-VALUE}).")
  private int count = 1_000;

  @Option(names = "--seed", description = "Where choices come from (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--threads", description = "Programs at a time (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--out", description = "Folder for failing programs; without it none is kept.")
  private Path folder;

  @Option(names = "--keep", description = "How many to keep a suite (default: ${DEFAULT-VALUE}).")
  private int keep = 20;

  @Option(
      names = "--features",
      split = ",",
      description = "Parts of the language: ${COMPLETION-CANDIDATES} (default: all).")
  private Set<Feature> features = EnumSet.allOf(Feature.class);

  @Option(
      names = "--without",
      split = ",",
      description = "Known faults to keep out of the way: ${COMPLETION-CANDIDATES}.")
  private Set<KnownFault> without = EnumSet.noneOf(KnownFault.class);

  private Main() {}

  /**
   * Runs the command.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String[] arguments) {
    CommandLine line = new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
    System.exit(line.execute(arguments));
  }

  @Override
  public Integer call() {
    boolean agree = true;
    for (Suite suite : suites) {
      Session session =
          new Session(
              suite, suite.plan(features, without), seed, Optional.ofNullable(folder), keep);
      Tally tally = session.run(count, threads);
      System.out.println(tally.summary(suite));
      for (Disagreement kind : Disagreement.values()) {
        agree &= !kind.isFault() || tally.count(kind) == 0;
      }
    }
    return agree ? 0 : 1;
  }
}
