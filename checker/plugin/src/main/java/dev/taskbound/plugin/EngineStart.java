package dev.taskbound.plugin;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.models.ModelProblem;
import dev.taskbound.engine.models.Models;
import dev.taskbound.javac.HostArguments;
import dev.taskbound.javac.JavacLog;

/** Makes the engine when the first file is ready. */
final class EngineStart implements JavacHost.Starter {
  private final JavacTask task;
  private final HostArguments arguments;
  private final Models models;
  private final JavacLog log;

  EngineStart(JavacTask task, HostArguments arguments, Models models, JavacLog log) {
    this.task = task;
    this.arguments = arguments;
    this.models = models;
    this.log = log;
  }

  @Override
  public JavacHost.UnitChecker start() {
    for (ModelProblem problem : models.validate(task.getElements())) {
      log.error(problem.toString());
    }
    EngineOptions options =
        new EngineOptions(arguments.strict(), models)
            .withUnusedSuppressions(arguments.unusedSuppressions());
    return new Checker(Engine.create(task, options));
  }

  /** The engine. */
  private record Checker(Engine engine) implements JavacHost.UnitChecker {

    @Override
    public Engine.Result check(CompilationUnitTree unit) {
      return engine.check(unit);
    }
  }
}
