package dev.taskbound.cli;

import com.sun.source.tree.CompilationUnitTree;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.models.ModelProblem;
import dev.taskbound.engine.models.Models;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.UnusedSuppression;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One check: attributes the sources, then hands them to the engine, file by file. */
final class CheckRun {
  private final SourceCompiler compiler;
  private final boolean lenientClasspath;
  private final EngineOptions options;

  CheckRun(SourceCompiler compiler, boolean strict, boolean lenientClasspath, Models models) {
    this.compiler = compiler;
    this.lenientClasspath = lenientClasspath;
    this.options = new EngineOptions(strict, models);
  }

  /**
   * What a check found.
   *
   * @param files how many files were checked
   * @param findings what was found, in order
   * @param unusedSuppressions those that suppress nothing, as far as that can be told
   * @param failures failures of Taskbound itself, in words for the user
   * @param passedOver javac's errors that a lenient check passed over; most often none
   */
  record Outcome(
      int files,
      List<Finding> findings,
      List<UnusedSuppression> unusedSuppressions,
      List<String> failures,
      JavacProblems passedOver) {

    /** Returns the same without a word about suppressions. */
    Outcome withoutUnusedSuppressions() {
      return new Outcome(files, findings, List.of(), failures, passedOver);
    }
  }

  /**
   * Checks the given files.
   *
   * @throws CompileFailure if they do not compile
   */
  Outcome check(List<Path> files) {
    try (Progress progress = Progress.start(files.size())) {
      SourceCompiler.Attributed attributed = compiler.attribute(files, progress);
      int errors = attributed.problems().errors();
      if (errors > 0 && !(lenientClasspath && !attributed.syntaxErrors())) {
        throw new CompileFailure(attributed.problems(), compiler.missingEntries());
      }
      requireValid(options.models().validate(attributed.task().getElements()));
      return check(attributed, progress);
    }
  }

  private Outcome check(SourceCompiler.Attributed attributed, Progress progress) {
    List<Finding> findings = new ArrayList<>();
    List<UnusedSuppression> unused = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    Engine engine = Engine.create(attributed.task(), options);
    for (CompilationUnitTree unit : attributed.units()) {
      progress.checking();
      try {
        Engine.Result result = engine.check(unit);
        findings.addAll(result.findings());
        unused.addAll(result.unusedSuppressions());
        for (Engine.Crash crash : result.crashes()) {
          failures.add(Crashes.describe(crash.className(), crash.cause()));
        }
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        failures.add(Crashes.describe(unit.getSourceFile().getName(), e));
      }
    }
    findings.sort(null);
    if (attributed.problems().errors() > 0) {
      // What was left out might have needed them.
      unused.clear();
    }
    return new Outcome(
        attributed.units().size(), findings, unused, failures, attributed.problems());
  }

  private static void requireValid(List<ModelProblem> problems) {
    if (!problems.isEmpty()) {
      throw new NotChecked(
          problems.stream().map(ModelProblem::toString).collect(Collectors.joining("\n")));
    }
  }
}
