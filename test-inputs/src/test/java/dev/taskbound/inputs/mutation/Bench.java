package dev.taskbound.inputs.mutation;

import com.sun.source.tree.CompilationUnitTree;
import dev.taskbound.inputs.ProgramChecker;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileManager;

/**
 * Checks the programs with one engine after the other. It keeps the attributed programs, and is
 * used by one thread.
 */
final class Bench {
  /** How much longer than the unchanged engine a changed one may run. */
  private static final int PATIENCE = 20;

  private static final long AT_LEAST = 200_000;
  private static final int REMEMBERED = 30;

  private final EngineBuild build;
  private final ProgramChecker checker;
  private final JavaFileManager manager;
  private final Map<Exam, Batch> batches = new HashMap<>();
  private final Map<Batch, Batch.Attributed> attributed = new HashMap<>();
  private final Deque<Exam> killers = new ArrayDeque<>();

  /** Makes a bench for the programs of these batches. */
  Bench(EngineBuild build, List<Batch> batches) throws IOException {
    this.build = build;
    this.checker = new ProgramChecker();
    this.manager = build.manager();
    for (Batch batch : batches) {
      batch.exams().forEach(exam -> this.batches.put(exam, batch));
    }
  }

  /** Checks the programs of a batch with the unchanged engine. */
  List<Coverage.Entry> measure(Batch batch, Checks engine) throws IOException {
    List<Coverage.Entry> entries = new ArrayList<>();
    for (Exam exam : batch.exams()) {
      Checks.Allowance all = new Checks.Allowance(Long.MAX_VALUE, build.probes().count());
      entries.add(new Coverage.Entry(exam, check(exam, engine, all)));
    }
    return entries;
  }

  /** Has the programs that can notice it judge a mutant of a file. */
  Verdict judge(Mutant mutant, EngineFile file, Coverage coverage) throws IOException {
    Map<String, byte[]> changed = build.compile(file, mutant, manager);
    if (changed.isEmpty()) {
      return new Verdict(mutant, Verdict.State.INVALID, "");
    }
    Checks engine = EngineLoader.load(build, changed);
    int block = build.probes().around(mutant.file(), mutant.at());
    List<Coverage.Entry> entries = new ArrayList<>(coverage.of(block));
    if (entries.isEmpty()) {
      return new Verdict(mutant, Verdict.State.UNREACHED, "");
    }
    entries.sort(Comparator.comparingInt(entry -> likelihood(entry.exam(), mutant)));
    for (Coverage.Entry entry : entries) {
      long limit = Math.max(AT_LEAST, entry.outcome().spent() * PATIENCE);
      Checks.Outcome outcome = check(entry.exam(), engine, new Checks.Allowance(limit, 0));
      boolean noticed = outcome.fault() || !outcome.text().equals(entry.exam().expected());
      if (outcome.exhausted() || noticed) {
        remember(entry.exam());
        return new Verdict(
            mutant,
            outcome.exhausted() ? Verdict.State.TIMED_OUT : Verdict.State.KILLED,
            entry.exam().program().name());
      }
    }
    return new Verdict(mutant, Verdict.State.SURVIVED, "");
  }

  /** Returns a small number for a program that is likely to notice a mutant. */
  private int likelihood(Exam exam, Mutant mutant) {
    String marked = "[taskbound:" + mutant.rule() + "]";
    if (!mutant.rule().isEmpty() && exam.expected().contains(marked)) {
      return 0;
    }
    if (killers.contains(exam)) {
      return 1;
    }
    return exam.expected().isEmpty() ? 3 : 2;
  }

  private void remember(Exam exam) {
    killers.remove(exam);
    killers.addFirst(exam);
    if (killers.size() > REMEMBERED) {
      killers.removeLast();
    }
  }

  private Checks.Outcome check(Exam exam, Checks engine, Checks.Allowance allowance)
      throws IOException {
    Batch batch = batches.get(exam);
    Batch.Attributed programs = attributed.get(batch);
    if (programs == null) {
      programs = batch.attribute(checker);
      attributed.put(batch, programs);
    }
    List<CompilationUnitTree> units = programs.units().get(exam);
    Checks.Outcome outcome =
        engine.check(
            programs.task(), units, exam.directives().strict(), exam.program().base(), allowance);
    if (outcome.fault() || outcome.exhausted()) {
      // It may have been torn out of javac, whose tables are then not to be relied on.
      attributed.remove(batch);
    }
    return outcome;
  }
}
