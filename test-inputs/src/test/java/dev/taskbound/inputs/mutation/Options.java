package dev.taskbound.inputs.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param rules whether to make the mutants of rules
 * @param sample how many of the source mutants to make
 * @param seed which ones
 * @param threads how many mutants to judge at a time
 * @param out where to write the fate of each mutant
 * @param only parts of the place or description of the mutants to make; none for all
 * @param programs a part of the names of the programs to judge with; empty for all
 */
record Options(
    boolean rules,
    int sample,
    long seed,
    int threads,
    Optional<Path> out,
    List<String> only,
    String programs) {

  static final String HELP =
      """
      usage: scripts/mutate [--rules] [--sample N [--seed S]] [--only PART] [--programs PART]
                            [--threads N] [--out FILE]

      Changes the engine in small ways, one at a time, and lists the changes that no program of
      test-inputs notices. Exit status: 0 if all are noticed, 1 if some are not, 2 for a wrong call.

        --rules          the mutants of rules, all of them: each rule off, each report left out
                         (what is done when nothing is asked for)
        --sample N       N changes of conditions, statements, operands and results in the
                         packages flow, rules, facts and relevance, drawn at random
        --seed S         which of them; the same number draws the same ones (1)
        --only PART      only those whose place and description contain PART, such as
                         flow/Store.java:120, as they are listed; may be given several times
        --programs PART  judge only with programs whose name contains PART
        --threads N      judge N mutants at a time (half the processors)
        --out FILE       write the fate of each mutant into FILE, separated by tabs
        --help           print this
      """;

  /** Makes the list unchangeable. */
  Options {
    only = List.copyOf(only);
  }

  /** Tells whether a mutant is asked for. */
  boolean wants(Mutant mutant) {
    return only.isEmpty() || only.stream().anyMatch(mutant.toString()::contains);
  }

  /** A call that makes no sense. */
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    Wrong(String message) {
      super(message);
    }
  }

  /** Reads the arguments. */
  static Options parse(List<String> arguments) throws Wrong {
    boolean rules = false;
    int sample = 0;
    long seed = 1;
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    Optional<Path> out = Optional.empty();
    List<String> only = new ArrayList<>();
    String programs = "";
    for (Iterator<String> at = arguments.iterator(); at.hasNext(); ) {
      String name = at.next();
      switch (name) {
        case "--rules" -> rules = true;
        case "--sample" -> sample = (int) number(name, at, 1);
        case "--seed" -> seed = number(name, at, Long.MIN_VALUE);
        case "--threads" -> threads = (int) number(name, at, 1);
        case "--out" -> out = Optional.of(Path.of(value(name, at)));
        case "--only" -> only.add(value(name, at));
        case "--programs" -> programs = value(name, at);
        default -> throw new Wrong("unknown argument " + name);
      }
    }
    return new Options(rules || sample == 0, sample, seed, threads, out, only, programs);
  }

  private static String value(String name, Iterator<String> rest) throws Wrong {
    if (!rest.hasNext()) {
      throw new Wrong(name + " needs a value");
    }
    return rest.next();
  }

  private static long number(String name, Iterator<String> rest, long least) throws Wrong {
    String value = value(name, rest);
    try {
      long number = Long.parseLong(value);
      if (number >= least && (least < 0 || number <= 1_000_000)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new Wrong(name + " cannot be " + value);
  }
}
