package dev.taskbound.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.model.JavacElements;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.models.ModelException;
import dev.taskbound.engine.models.ModelProblem;
import dev.taskbound.engine.models.Models;
import dev.taskbound.javac.CheckingHost;
import dev.taskbound.javac.HostArguments;
import dev.taskbound.javac.JavacLog;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What the patterns share in one compilation: the engine, and what it found in the last unit. */
final class Session {
  private static final Context.Key<Session> KEY = new Context.Key<>();

  private final @Nullable UnitChecker checker;

  /** Where suppressions that suppress nothing are reported, if the user asks for that. */
  private final @Nullable JavacLog unused;

  /** Weak, as javac gives up the trees of a unit when it has been compiled. */
  private WeakReference<CompilationUnitTree> unit = new WeakReference<>(null);

  private UnitReports reports = UnitReports.none();

  private Session(@Nullable UnitChecker checker, @Nullable JavacLog unused) {
    this.checker = checker;
    this.unused = unused;
  }

  /** Makes the engine; replaced in tests. */
  interface Starter {
    /** Returns what checks the units of a compilation. */
    UnitChecker start(Context context, EngineOptions options);
  }

  /**
   * Returns the session of a compilation; the first call starts it, and makes an error of javac of
   * whatever is wrong with the user's options.
   */
  static Session of(VisitorState state, Starter starter) {
    Session session = state.context.get(KEY);
    if (session == null) {
      session = start(state, starter);
      state.context.put(KEY, session);
    }
    return session;
  }

  private static Session start(VisitorState state, Starter starter) {
    Context context = state.context;
    if (Arrays.stream(CheckingHost.values()).anyMatch(host -> host.checks(context))) {
      return new Session(null, null);
    }
    JavacLog log = new JavacLog(context);
    Optional<String> problem = Preparation.problem(context);
    if (problem.isPresent()) {
      log.error(problem.get());
      return new Session(null, null);
    }
    try {
      HostArguments arguments = arguments(state);
      EngineOptions options =
          new EngineOptions(arguments.strict(), Models.load(arguments.models()))
              .withUnusedSuppressions(arguments.unusedSuppressions());
      for (ModelProblem wrong : options.models().validate(JavacElements.instance(context))) {
        log.error(wrong.toString());
      }
      return new Session(
          starter.start(context, options), arguments.unusedSuppressions() ? log : null);
    } catch (IllegalArgumentException | ModelException e) {
      log.error(e.getMessage());
      return new Session(null, null);
    }
  }

  private static HostArguments arguments(VisitorState state) {
    return ErrorProneArguments.read(state.errorProneOptions().getFlags().getFlagsMap())
        .plus(HostArguments.ofCompiler(Options.instance(state.context).keySet()));
  }

  /** Returns what was found in a unit, which is checked unless it was the last one. */
  UnitReports reports(CompilationUnitTree tree, VisitorState state) {
    if (checker == null) {
      return reports;
    }
    if (unit.get() != tree) {
      unit = new WeakReference<>(tree);
      reports =
          UnitReports.check(
              tree, checker, state.errorProneOptions().isIgnoreSuppressionAnnotations());
      if (!reports.warnings().isEmpty()) {
        reports.warnings().forEach(new JavacLog(state.context)::warning);
      }
      if (unused != null) {
        reports.unusedSuppressions().forEach(unused::report);
      }
    }
    return reports;
  }
}
