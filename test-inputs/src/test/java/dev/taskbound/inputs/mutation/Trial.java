package dev.taskbound.inputs.mutation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Some threads with a bench each, that judge mutants side by side. */
final class Trial implements AutoCloseable {
  /** The engine's recursion is deep, javac's is deeper. */
  private static final long STACK = 8L << 20;

  private static final int REPORT_EVERY = 25;

  private final EngineBuild build;
  private final List<Batch> batches;
  private final List<Bench> benches = new ArrayList<>();
  private final ExecutorService threads;
  private final Consumer<String> progress;

  /**
   * Prepares a trial.
   *
   * @param exams the programs that judge
   * @param progress where to tell how far it is
   */
  Trial(EngineBuild build, List<Exam> exams, int threads, Consumer<String> progress)
      throws IOException {
    this.build = build;
    this.batches = Batch.of(exams);
    this.progress = progress;
    for (int i = 0; i < threads; i++) {
      benches.add(new Bench(build, batches));
    }
    this.threads =
        Executors.newFixedThreadPool(threads, task -> new Thread(null, task, "bench", STACK));
  }

  /** Runs one job for each bench, each in its thread, and waits for all of them. */
  private <T> List<T> forEachBench(Job<T> job) throws InterruptedException, ExecutionException {
    List<Callable<List<T>>> calls = new ArrayList<>();
    for (Bench bench : benches) {
      calls.add(() -> job.run(bench));
    }
    List<T> results = new ArrayList<>();
    for (Future<List<T>> each : threads.invokeAll(calls)) {
      results.addAll(each.get());
    }
    return results;
  }

  private interface Job<T> {
    List<T> run(Bench bench) throws IOException;
  }

  /** Finds out what the unchanged engine says about each program, and how it comes to that. */
  Coverage cover() throws InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();
    return new Coverage(
        forEachBench(
            bench -> {
              Checks engine = EngineLoader.load(build, Map.of());
              List<Coverage.Entry> entries = new ArrayList<>();
              for (int i = next.getAndIncrement(); i < batches.size(); i = next.getAndIncrement()) {
                entries.addAll(bench.measure(batches.get(i), engine));
              }
              return entries;
            }));
  }

  /**
   * Judges mutants.
   *
   * @param files the engine's files by their path
   * @return a verdict for each mutant, in the order of the mutants
   */
  List<Verdict> judge(List<Mutant> mutants, Map<String, EngineFile> files, Coverage coverage)
      throws InterruptedException, ExecutionException {
    Verdict[] verdicts = new Verdict[mutants.size()];
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    forEachBench(
        bench -> {
          for (int i = next.getAndIncrement(); i < verdicts.length; i = next.getAndIncrement()) {
            Mutant mutant = mutants.get(i);
            verdicts[i] = bench.judge(mutant, files.get(mutant.file()), coverage);
            if (done.incrementAndGet() % REPORT_EVERY == 0) {
              progress.accept("%d of %d".formatted(done.get(), verdicts.length));
            }
          }
          return List.<Verdict>of();
        });
    return List.of(verdicts);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
