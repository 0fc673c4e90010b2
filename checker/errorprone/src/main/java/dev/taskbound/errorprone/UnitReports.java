package dev.taskbound.errorprone;

import com.sun.source.tree.CompilationUnitTree;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import dev.taskbound.engine.report.UnusedSuppression;
import dev.taskbound.javac.EngineFault;
import dev.taskbound.javac.UnitNames;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What was found in one unit, for all patterns; it keeps no trees. */
final class UnitReports {
  private static final Engine.Result NOTHING = new Engine.Result(List.of(), List.of());

  private final @Nullable UnitChecker checker;
  private final Engine.Result result;
  private final List<String> faults;
  private final PatchPlan plan = new PatchPlan();

  private UnitReports(@Nullable UnitChecker checker, Engine.Result result, List<String> faults) {
    this.checker = checker;
    this.result = result;
    this.faults = new ArrayList<>(faults);
  }

  /** Returns the reports of a unit that is not checked. */
  static UnitReports none() {
    return new UnitReports(null, NOTHING, List.of());
  }

  /**
   * Checks a unit; whatever goes wrong becomes a fault that names the class.
   *
   * @param suppressed whether to find what {@code @SuppressWarnings} suppresses, too
   */
  static UnitReports check(CompilationUnitTree unit, UnitChecker checker, boolean suppressed) {
    try {
      Engine.Result result = checker.check(unit, suppressed);
      List<String> faults = new ArrayList<>();
      for (Engine.Crash crash : result.crashes()) {
        String name = crash.className().equals("?") ? UnitNames.of(unit) : crash.className();
        faults.add(EngineFault.describe(name, crash.cause()));
      }
      return new UnitReports(checker, result, faults);
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      return new UnitReports(
          checker, NOTHING, List.of(EngineFault.describe(UnitNames.of(unit), e)));
    }
  }

  /** Returns what was found, ordered by place. */
  List<Finding> findings() {
    return result.findings();
  }

  /** Returns the suppressions in the unit that suppress nothing. */
  List<UnusedSuppression> unusedSuppressions() {
    return result.unusedSuppressions();
  }

  /** Returns what is wrong with models that came with jars. */
  List<String> warnings() {
    return result.warnings();
  }

  /** Returns what users are told of faults in Taskbound; nothing when asked again. */
  List<String> takeFaults() {
    List<String> taken = List.copyOf(faults);
    faults.clear();
    return taken;
  }

  /**
   * Returns the fixes of a finding, the best one first; none where the best one would not go
   * together with one that was returned before, so that another run can apply it.
   *
   * @param unit the unit of this finding
   */
  List<Fix> fixes(Finding finding, CompilationUnitTree unit) {
    if (checker == null) {
      return List.of();
    }
    List<Fix> fixes;
    try {
      fixes = checker.fixes(finding, unit);
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      // The finding itself must not get lost with its fixes.
      EngineFault.trace(e);
      return List.of();
    }
    return fixes.isEmpty() || !plan.take(fixes.get(0), unit) ? List.of() : fixes;
  }
}
