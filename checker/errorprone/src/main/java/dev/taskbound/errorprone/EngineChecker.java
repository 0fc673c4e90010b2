package dev.taskbound.errorprone;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.util.Context;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import java.util.List;

/**
 * Checks files with the engine.
 *
 * @param engine the engine of the compilation
 */
record EngineChecker(Engine engine) implements UnitChecker {

  /** Returns a checker for all units of a compilation. */
  static UnitChecker start(Context context, EngineOptions options) {
    return new EngineChecker(Engine.create(JavacProcessingEnvironment.instance(context), options));
  }

  @Override
  public Engine.Result check(CompilationUnitTree unit, boolean suppressed) {
    return suppressed ? engine.checkUnsuppressed(unit) : engine.check(unit);
  }

  @Override
  public List<Fix> fixes(Finding finding, CompilationUnitTree unit) {
    return engine.fixes(finding, unit);
  }
}
