package dev.taskbound.errorprone;

import com.sun.source.tree.CompilationUnitTree;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import java.util.List;

/** Checks files; the engine, but for tests. */
interface UnitChecker {
  /**
   * Returns what is wrong with a fully attributed file.
   *
   * @param suppressed whether to report what {@code @SuppressWarnings} suppresses, too
   */
  Engine.Result check(CompilationUnitTree unit, boolean suppressed);

  /** Returns the fixes of a finding of this file, the best one first. */
  List<Fix> fixes(Finding finding, CompilationUnitTree unit);
}
