package dev.taskbound.plugin;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.tree.EndPosTable;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.models.ModelProblem;
import dev.taskbound.engine.models.Models;
import dev.taskbound.javac.HostArguments;
import dev.taskbound.javac.JavacLog;
import dev.taskbound.javac.LateEndPositions;
import dev.taskbound.javac.LeanParsing;

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
    return new Checker(context(), Engine.create(task, options));
  }

  @Override
  public void prepare() {
    LeanParsing.start(context());
  }

  private Context context() {
    return ((BasicJavacTask) task).getContext();
  }

  /** The engine. */
  private record Checker(Context context, Engine engine) implements JavacHost.UnitChecker {

    @Override
    public Engine.Result check(CompilationUnitTree tree) {
      JCCompilationUnit unit = (JCCompilationUnit) tree;
      EndPosTable kept = LateEndPositions.lend(unit, context);
      try {
        return engine.check(unit);
      } finally {
        unit.endPositions = kept;
      }
    }
  }
}
