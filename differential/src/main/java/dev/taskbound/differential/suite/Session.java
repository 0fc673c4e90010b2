package dev.taskbound.differential.suite;

import dev.taskbound.differential.gen.Generator;
import dev.taskbound.differential.gen.Plan;
import dev.taskbound.differential.tree.CutTree;
import dev.taskbound.differential.tree.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** Generates, checks, runs and compares any number of programs. */
public final class Session {
  private static final int BATCH = 150;
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final Suite suite;
  private final long seed;
  private final RandomGenerator<Tree> generator;
  private final Optional<Path> folder;
  private final int most;
  private final Tally tally = new Tally();
  private final AtomicInteger kept = new AtomicInteger();

  /**
   * Prepares a session.
   *
   * @param suite what is compared
   * @param plan what is generated
   * @param seed where the choices come from
   * @param folder where failing programs are written, shrunk
   * @param most how many of them at most
   */
  public Session(Suite suite, Plan plan, long seed, Optional<Path> folder, int most) {
    this.suite = suite;
    this.seed = seed;
    Generator trees = new Generator(plan);
    this.generator = random -> new CutTree(trees.next(random));
    this.folder = folder;
    this.most = most;
  }

  /**
   * Runs the session. The programs depend on the seed only, not on the number of threads.
   *
   * @param count how many programs
   * @param threads how many of them at a time
   * @return the counts
   */
  public Tally run(int count, int threads) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      AtomicInteger next = new AtomicInteger();
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        all.add(workers.submit(() -> work(next, count)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      workers.shutdownNow();
    }
    return tally;
  }

  private void work(AtomicInteger next, int count) {
    Lab lab = new Lab(suite);
    while (true) {
      int from = next.getAndAdd(BATCH);
      if (from >= count) {
        return;
      }
      List<Tree> trees = new ArrayList<>();
      for (int i = from; i < Math.min(count, from + BATCH); i++) {
        trees.add(generate(i).value());
      }
      for (Case one : lab.examine(trees, "P" + from + "N")) {
        tally.add(one);
        one.disagreement().ifPresent(kind -> keep(lab, one, kind));
      }
    }
  }

  private Shrinkable<Tree> generate(int number) {
    // Neighbouring seeds and numbers are to have nothing in common.
    return generator.next(new Random(new SplittableRandom(seed + number * STEP).nextLong()));
  }

  private void keep(Lab lab, Case one, Disagreement kind) {
    if (folder.isPresent() && kept.incrementAndGet() <= most) {
      Case small = one.verdict().hangs() ? one : new Shrinker(lab).shrink(one);
      new Keeper(folder.get()).keep(small, kind, seed, one);
    }
  }
}
