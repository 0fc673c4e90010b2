package dev.taskbound.plugin;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.ClientCodeWrapper;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.models.ModelException;
import dev.taskbound.engine.models.Models;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.UnusedSuppression;
import dev.taskbound.javac.AnalysisAhead;
import dev.taskbound.javac.CheckingHost;
import dev.taskbound.javac.EngineFault;
import dev.taskbound.javac.HostArguments;
import dev.taskbound.javac.JavacLog;
import dev.taskbound.javac.JavacSettings;
import dev.taskbound.javac.UnitNames;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Runs the engine inside one javac compilation: hands it every compilation unit as soon as all its
 * classes have been attributed, and puts what it finds into javac's log.
 */
@ClientCodeWrapper
    .Trusted // Else javac's own errors while it analyses ahead would be taken for ours.
final class JavacHost implements TaskListener {
  private final JavacLog log;
  private final Starter starter;
  private final AnalyzedUnits units = new AnalyzedUnits();
  private @Nullable AnalysisAhead ahead;
  private boolean prepared;
  private @Nullable UnitChecker checker;

  /**
   * Makes a listener that is not registered yet.
   *
   * @param starter gives the checker; called when the first file is ready, since only then does
   *     javac know its types
   * @param ahead has javac analyse all classes when the first one is analysed
   */
  JavacHost(JavacLog log, Starter starter, AnalysisAhead ahead) {
    this.log = log;
    this.starter = starter;
    this.ahead = ahead;
  }

  /** Makes the checker; the engine, but for tests. */
  interface Starter {
    /** Returns a checker of all files of the compilation. */
    UnitChecker start();

    /** Called before the first file is parsed. */
    default void prepare() {}
  }

  /** Checks one file; the engine, but for tests. */
  interface UnitChecker {
    /** Returns what is wrong with a fully attributed file. */
    Engine.Result check(CompilationUnitTree unit);
  }

  /**
   * Registers a checker with the compilation; what is wrong with the arguments becomes an error.
   */
  static void install(JavacTask task, String... args) {
    Context context = ((BasicJavacTask) task).getContext();
    JavacLog log = new JavacLog(context);
    try {
      HostArguments arguments =
          HostArguments.ofPlugin(List.of(args), Options.instance(context).keySet());
      if (arguments.warn()) {
        log.onlyWarn();
      }
      JavacSettings.applyToDefaultPolicy(context);
      CheckingHost.PLUGIN.claim(context);
      Models models = Models.load(arguments.models());
      task.addTaskListener(
          new JavacHost(
              log, new EngineStart(task, arguments, models, log), new AnalysisAhead(context)));
    } catch (IllegalArgumentException | ModelException e) {
      log.error(e.getMessage());
    }
  }

  @Override
  public void started(TaskEvent event) {
    if (!prepared && event.getKind() == TaskEvent.Kind.PARSE) {
      prepared = true;
      starter.prepare();
    }
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() != TaskEvent.Kind.ANALYZE) {
      return;
    }
    AnalysisAhead others = ahead;
    ahead = null;
    if (others != null) {
      // Before the first file is judged: if another one does not compile, none is.
      others.attribute();
    }
    checkIfComplete(event);
    if (others != null) {
      others.flow();
      // All is checked: while javac desugars and writes, the memory is its own.
      checker = null;
    }
  }

  private void checkIfComplete(TaskEvent event) {
    CompilationUnitTree unit = event.getCompilationUnit();
    // What does not compile is not judged: its trees are incomplete, and javac fails anyway.
    if (units.completes(unit, event.getTypeElement()) && !log.hasForeignErrors()) {
      check(unit);
    }
  }

  private void check(CompilationUnitTree unit) {
    try {
      if (checker == null) {
        checker = starter.start();
      }
      Engine.Result result = checker.check(unit);
      for (String warning : result.warnings()) {
        log.warning(warning);
      }
      for (Finding finding : result.findings()) {
        log.report(finding);
      }
      for (UnusedSuppression unused : result.unusedSuppressions()) {
        log.report(unused);
      }
      for (Engine.Crash crash : result.crashes()) {
        reportCrash(unit, crash.className(), crash.cause());
      }
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      reportCrash(unit, UnitNames.of(unit), e);
    }
  }

  private void reportCrash(CompilationUnitTree unit, String className, Throwable cause) {
    log.error(unit.getSourceFile(), 0, EngineFault.describe(className, cause));
  }
}
