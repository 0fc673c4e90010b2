package dev.taskbound.differential.run;

import dev.taskbound.differential.world.Bits;
import dev.taskbound.differential.world.Scenario;
import dev.taskbound.differential.world.World;
import dev.taskbound.samples.kernel.SelfDeadlockException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs the programs of a batch on a thread of its own, and gives up on those that hang. */
public final class Runner {
  private static final long PATIENCE_MILLIS = 10_000;
  private static final int MAX_ENUMERATED_BITS = 24;

  private final int runs;

  /**
   * Makes a runner.
   *
   * @param runs how many runs a program gets at most, each with other bits
   */
  public Runner(int runs) {
    this.runs = runs;
  }

  /**
   * Runs programs.
   *
   * @param checked the batch
   * @param names which of its classes to run
   * @return what came of each, in the same order
   */
  public List<Outcome> run(Checked checked, List<String> names) {
    List<Outcome> outcomes = new ArrayList<>();
    while (outcomes.size() < names.size()) {
      outcomes.addAll(runSome(checked, names.subList(outcomes.size(), names.size())));
    }
    return outcomes;
  }

  /** Returns the outcomes up to the first program that hangs. */
  private List<Outcome> runSome(Checked checked, List<String> names) {
    List<Outcome> done = new ArrayList<>();
    AtomicInteger finished = new AtomicInteger();
    Thread thread =
        new Thread(
            () -> {
              for (String name : names) {
                Outcome outcome = runOne(checked, name);
                synchronized (done) {
                  done.add(outcome);
                }
                finished.incrementAndGet();
              }
            },
            "programs");
    thread.setDaemon(true);
    thread.start();
    boolean hangs = !await(thread, finished);
    synchronized (done) {
      List<Outcome> result = new ArrayList<>(done);
      if (hangs || result.size() < names.size()) {
        result.add(new Outcome(Outcome.Ending.HUNG, 0, Optional.empty(), 1, false));
      }
      return result;
    }
  }

  private static boolean await(Thread thread, AtomicInteger finished) {
    int before = -1;
    try {
      while (thread.isAlive()) {
        int now = finished.get();
        if (now == before) {
          return false;
        }
        before = now;
        thread.join(PATIENCE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return true;
  }

  /** Runs a program with all bits in turn, as far as the number of runs allows; then with some. */
  private Outcome runOne(Checked checked, String name) {
    Random random = new Random(name.hashCode());
    long bits = 0;
    boolean enumerating = true;
    for (int run = 1; run <= runs; run++) {
      Bits source = new Bits(bits);
      Optional<Throwable> thrown = runOnce(checked.program(name), source);
      if (thrown.isPresent()) {
        return new Outcome(ending(thrown.get()), bits, thrown, run, false);
      }
      if (enumerating && run <= runs / 2) {
        bits = next(bits, source.asked());
        if (bits < 0) {
          return new Outcome(Outcome.Ending.FINE, 0, Optional.empty(), run, true);
        }
      } else {
        enumerating = false;
        bits = random.nextLong();
      }
    }
    return new Outcome(Outcome.Ending.FINE, 0, Optional.empty(), runs, false);
  }

  /** Returns the next bits that take another path, or -1 if all were taken. */
  private static long next(long bits, int asked) {
    for (int at = Math.min(asked, MAX_ENUMERATED_BITS) - 1; at >= 0; at--) {
      if ((bits >>> at & 1) == 0) {
        return bits & ((1L << at) - 1) | 1L << at;
      }
    }
    return -1;
  }

  private static Optional<Throwable> runOnce(Scenario program, Bits bits) {
    try {
      World.run(program, bits);
      return Optional.empty();
    } catch (Throwable e) {
      return Optional.of(e);
    }
  }

  private static Outcome.Ending ending(Throwable thrown) {
    boolean violation = Outcome.violation(thrown).isPresent();
    return violation || thrown instanceof SelfDeadlockException
        ? Outcome.Ending.VIOLATED
        : Outcome.Ending.FAILED;
  }
}
