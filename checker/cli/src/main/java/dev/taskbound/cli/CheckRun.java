package dev.taskbound.cli;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.util.Context;
import dev.taskbound.cli.incremental.IncrementalCheck;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.effort.Effort;
import dev.taskbound.engine.models.ClassPathModels;
import dev.taskbound.engine.models.ModelProblem;
import dev.taskbound.engine.models.Models;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.UnusedSuppression;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One check: attributes the sources, then hands them to the engine, file by file. */
final class CheckRun {
  private final SourceCompiler compiler;
  private final boolean lenientClasspath;
  private final EngineOptions options;
  private final ResultCache cache;
  private final Effort effort = new Effort();

  CheckRun(
      SourceCompiler compiler, EngineOptions options, boolean lenientClasspath, ResultCache cache) {
    this.compiler = compiler;
    this.lenientClasspath = lenientClasspath;
    this.options = options;
    this.cache = cache;
  }

  /**
   * What a check found.
   *
   * @param files how many files were checked
   * @param findings what was found, in order
   * @param unusedSuppressions those that suppress nothing, as far as that can be told
   * @param failures failures of Taskbound itself, in words for the user
   * @param warnings what is wrong with models that came with jars, in words for the user
   * @param passedOver javac's errors that a lenient check passed over; most often none
   */
  record Outcome(
      int files,
      List<Finding> findings,
      List<UnusedSuppression> unusedSuppressions,
      List<String> failures,
      List<String> warnings,
      JavacProblems passedOver) {

    /** Returns the same without a word about suppressions. */
    Outcome withoutUnusedSuppressions() {
      return new Outcome(files, findings, List.of(), failures, warnings, passedOver);
    }
  }

  /**
   * Checks the given files.
   *
   * @throws CompileFailure if they do not compile
   */
  Outcome check(List<Path> files) {
    Optional<IncrementalCheck> last = cache.begin(files);
    if (last.isEmpty()) {
      return checkAll(files);
    }
    IncrementalCheck incremental = last.get();
    if (incremental.nothingChanged()) {
      Results results = new Results();
      files.forEach(file -> results.add(incremental.kept(file.toString())));
      return results.outcome(files.size(), new JavacProblems());
    }
    return checkChanged(files, incremental);
  }

  private Outcome checkAll(List<Path> files) {
    try (Progress progress = Progress.start(files.size())) {
      SourceCompiler.Attributed attributed =
          compiler.attribute(files, progress, SourceCompiler.Choice.ALL);
      return checkAll(attributed, progress);
    }
  }

  private Outcome checkAll(SourceCompiler.Attributed attributed, Progress progress) {
    int errors = attributed.problems().errors();
    if (errors > 0 && !(lenientClasspath && !attributed.syntaxErrors())) {
      throw new CompileFailure(attributed.problems(), compiler.missingEntries());
    }
    requireValidModels(attributed);
    Results results = new Results();
    check(attributed, progress, results).values().forEach(results::add);
    return results.outcome(attributed.units().size(), attributed.problems());
  }

  private Outcome checkChanged(List<Path> files, IncrementalCheck incremental) {
    try (Progress progress = Progress.start(files.size())) {
      SourceCompiler.Attributed attributed =
          compiler.attribute(
              files,
              progress,
              (task, units) -> {
                Models models = options.models().with(ClassPathModels.of(contextOf(task)));
                return incremental.choose(task, units, models::mayAffect);
              });
      if (attributed.problems().errors() == 0) {
        requireValidModels(attributed);
        return checkChosen(attributed, progress, incremental);
      }
      if (incremental.choseAll()) {
        return checkAll(attributed, progress);
      }
    }
    // The errors of all files are told, not only those of the files that were looked at.
    return checkAll(files);
  }

  private Outcome checkChosen(
      SourceCompiler.Attributed attributed, Progress progress, IncrementalCheck incremental) {
    Results results = new Results();
    Map<CompilationUnitTree, IncrementalCheck.Checked> checked =
        check(attributed, progress, results);
    for (CompilationUnitTree unit : attributed.units()) {
      IncrementalCheck.Checked now = checked.get(unit);
      results.add(now != null ? now : incremental.kept(unit.getSourceFile().getName()));
    }
    if (results.warnings.isEmpty()) {
      // Else the next check is to tell of them again.
      cache.leave(incremental, attributed, checked);
    }
    return results.outcome(attributed.units().size(), attributed.problems());
  }

  /** Checks the chosen sources; puts only failures into the results. */
  private Map<CompilationUnitTree, IncrementalCheck.Checked> check(
      SourceCompiler.Attributed attributed, Progress progress, Results results) {
    Map<CompilationUnitTree, IncrementalCheck.Checked> checked = new LinkedHashMap<>();
    Engine engine = Engine.create(attributed.task(), options);
    for (CompilationUnitTree unit : attributed.chosen()) {
      progress.checking();
      checked.put(unit, check(unit, engine, results));
    }
    effort.add(engine.effort());
    return checked;
  }

  private static IncrementalCheck.Checked check(
      CompilationUnitTree unit, Engine engine, Results results) {
    try {
      Engine.Result result = engine.check(unit);
      for (Engine.Crash crash : result.crashes()) {
        results.failures.add(Crashes.describe(crash.className(), crash.cause()));
      }
      results.warnings.addAll(result.warnings());
      return new IncrementalCheck.Checked(
          result.findings(), result.unusedSuppressions(), result.crashes().isEmpty());
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      results.failures.add(Crashes.describe(unit.getSourceFile().getName(), e));
      return new IncrementalCheck.Checked(List.of(), List.of(), false);
    }
  }

  /** Returns the counts of what the engine has done for this check. */
  Effort effort() {
    return effort;
  }

  private static Context contextOf(JavacTask task) {
    return ((BasicJavacTask) task).getContext();
  }

  private void requireValidModels(SourceCompiler.Attributed attributed) {
    List<ModelProblem> problems = options.models().validate(attributed.task().getElements());
    if (!problems.isEmpty()) {
      throw new NotChecked(
          problems.stream().map(ModelProblem::toString).collect(Collectors.joining("\n")));
    }
  }

  /** What is known of the sources so far, in their order. */
  private static final class Results {
    private final List<Finding> findings = new ArrayList<>();
    private final List<UnusedSuppression> unused = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    void add(IncrementalCheck.Checked checked) {
      findings.addAll(checked.findings());
      unused.addAll(checked.unusedSuppressions());
    }

    Outcome outcome(int files, JavacProblems problems) {
      findings.sort(null);
      // What was left out might have needed them.
      List<UnusedSuppression> told = problems.errors() > 0 ? List.of() : unused;
      return new Outcome(files, findings, told, failures, warnings, problems);
    }
  }
}
