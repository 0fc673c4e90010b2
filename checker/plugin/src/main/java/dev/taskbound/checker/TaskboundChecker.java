package dev.taskbound.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.models.ModelException;
import dev.taskbound.engine.models.ModelProblem;
import dev.taskbound.engine.models.Models;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Severity;
import dev.taskbound.engine.report.TextRenderer;
import dev.taskbound.engine.rules.Rule;
import dev.taskbound.javac.CheckingHost;
import dev.taskbound.javac.EngineFault;
import dev.taskbound.javac.HostArguments;
import dev.taskbound.javac.JavacAccess;
import dev.taskbound.javac.JavacSettings;
import dev.taskbound.javac.Stretch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiFunction;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.checkerframework.framework.source.SourceChecker;
import org.checkerframework.framework.source.SourceVisitor;
import org.checkerframework.framework.source.SupportedOptions;
import org.checkerframework.javacutil.UserError;

/**
 * Taskbound as a checker of the Checker Framework, for {@code -processor
 * dev.taskbound.checker.TaskboundChecker}: alone, beside other checkers of the framework, or as one
 * of an aggregate checker's.
 */
@SupportedOptions({"taskbound.strict", "taskbound.models"})
public final class TaskboundChecker extends SourceChecker {
  private static final String TAG = "[taskbound] ";

  /** The framework's own option for what all front ends print: {@code [taskbound:key]}. */
  private static final String WITH_PREFIX = "showPrefixInWarningMessages";

  private final TextRenderer renderer = new TextRenderer(Path.of(""));
  private final List<TreePath> waiting = new ArrayList<>();

  /** Where the reports of the present unit stand, by what the framework is given for them. */
  private final IdentityHashMap<Tree, TreePath> places = new IdentityHashMap<>();

  private final BiFunction<ProcessingEnvironment, EngineOptions, UnitChecker> starter;
  private boolean prepared;
  private @Nullable String refusal;
  private @Nullable UnitChecker engine;
  private @Nullable CompilationUnitTree checked;
  private Engine.Result result = new Engine.Result(List.of(), List.of());

  /** Called by javac, or by an aggregate checker. */
  public TaskboundChecker() {
    this((environment, options) -> Engine.create(environment, options)::checkUnsuppressed);
  }

  /** Makes a checker with another engine, for tests. */
  TaskboundChecker(BiFunction<ProcessingEnvironment, EngineOptions, UnitChecker> starter) {
    this.starter = starter;
    try {
      JavacAccess.open(TaskboundChecker.class.getModule());
    } catch (JavacAccess.RefusedException e) {
      refusal = e.getMessage();
    }
  }

  /**
   * Returns the framework's options and Taskbound's. javac and aggregate checkers ask right after
   * they have given the checker its environment, so this is where it prepares the compilation: when
   * the framework calls {@link #initChecker}, the first class has been analysed already.
   */
  @Override
  public Set<String> getSupportedOptions() {
    Set<String> supported = new HashSet<>(super.getSupportedOptions());
    if (processingEnv != null) {
      if (!prepared && refusal == null) {
        prepared = true;
        prepare();
      }
      // What does not exist is refused with a message of our own.
      processingEnv.getOptions().keySet().stream()
          .filter(name -> name.startsWith(HostArguments.OPTION_PREFIX))
          .forEach(supported::add);
    }
    return supported;
  }

  private void prepare() {
    Context context = ((JavacProcessingEnvironment) processingEnv).getContext();
    try {
      if (CheckingHost.PLUGIN.checks(context)) {
        refusal = "Taskbound runs twice; give javac either -Xplugin:Taskbound or the processor";
        return;
      }
      JavacSettings.apply(context);
      JavacSettings.keepEnds(context);
      CheckingHost.PROCESSOR.claim(context);
    } catch (IllegalArgumentException e) {
      refusal = e.getMessage();
      return;
    }
    if (parentChecker == null) {
      JavacTask task = JavacTask.instance(processingEnv);
      new AfterAnalysis(task, Log.instance(context), this::checkAll).register();
    }
  }

  /** The framework asks the sub-checkers' options here, too; there are none. */
  @Override
  protected Set<Class<? extends SourceChecker>> getImmediateSubcheckerClasses() {
    return new LinkedHashSet<>();
  }

  @Override
  public Map<String, String> getOptions() {
    Map<String, String> options = super.getOptions();
    options.putIfAbsent(WITH_PREFIX, null);
    return options;
  }

  /** Returns the framework's messages, and for each rule the pattern that is just its text. */
  @Override
  public Properties getMessagesProperties() {
    Properties messages = super.getMessagesProperties();
    for (Rule rule : Rule.values()) {
      messages.putIfAbsent(rule.key(), "%s");
    }
    return messages;
  }

  @Override
  protected SourceVisitor<?, ?> createSourceVisitor() {
    return new ClassVisitor();
  }

  @Override
  public void initChecker() {
    super.initChecker();
    getTreePathCacher();
    if (refusal != null) {
      throw new UserError(TAG + refusal);
    }
    // Reads the user's patterns, so that a wrong one is told in any case.
    shouldSkipUses("");
    EngineOptions options;
    try {
      HostArguments arguments = HostArguments.ofProcessor(getOptions());
      options = new EngineOptions(arguments.strict(), Models.load(arguments.models()));
    } catch (IllegalArgumentException | ModelException e) {
      throw new UserError(TAG + e.getMessage());
    }
    for (ModelProblem problem : options.models().validate(elements)) {
      message(Diagnostic.Kind.ERROR, TAG + problem);
    }
    engine = starter.apply(processingEnv, options);
  }

  /** Takes a class that javac has analysed; of an aggregate checker's, reports at once. */
  @Override
  public void typeProcess(TypeElement type, TreePath path) {
    if (parentChecker != null) {
      super.typeProcess(type, path);
    } else if (path != null) {
      waiting.add(path);
    }
  }

  /** Does what the framework does for each class, but regardless of other checkers' errors. */
  private void checkAll() {
    if (CompilerErrors.any(getCompilerLog())) {
      return;
    }
    try {
      for (TreePath path : waiting) {
        enter(path.getCompilationUnit());
        visitor.visit(path);
        warnUnneededSuppressions();
      }
    } catch (UserError e) {
      message(Diagnostic.Kind.ERROR, e.getMessage());
    }
    waiting.clear();
  }

  private void enter(CompilationUnitTree unit) {
    if (unit != currentRoot) {
      setRoot(unit);
      if (hasOption("filenames")) {
        String name = getClass().getSimpleName();
        message(Diagnostic.Kind.NOTE, name + " is type-checking " + unit.getSourceFile().getName());
      }
    }
  }

  private void check(TreePath path) {
    CompilationUnitTree unit = path.getCompilationUnit();
    ClassTree type = (ClassTree) path.getLeaf();
    if (engine == null || shouldSkipDefs(type) || shouldSkipFiles(type)) {
      return;
    }
    String name = trees.getElement(path).toString();
    boolean first = unit != checked;
    try {
      if (first) {
        checked = unit;
        places.clear();
        result = engine.check(unit);
        for (String warning : result.warnings()) {
          message(Diagnostic.Kind.WARNING, TAG + warning);
        }
      }
      for (Finding finding : result.findings()) {
        TreePath found = TreeAt.find(unit, trees, finding.place());
        // No report is ever lost; one without a tree belongs to the first class.
        TreePath at = found == null && first ? path : found;
        if (at != null && isWithin(at, type) && !isSkipped(at, finding.rule())) {
          report(finding, at);
        }
      }
      for (Engine.Crash crash : result.crashes()) {
        if (crash.className().equals("?")) {
          reportFault(unit, name, crash.cause());
        } else if ((crash.className() + ".").startsWith(name + ".") && !isSkipped(crash)) {
          reportFault(unit, crash.className(), crash.cause());
        }
      }
    } catch (UserError e) {
      throw e;
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      reportFault(unit, name, e);
    }
  }

  private void report(Finding finding, TreePath at) {
    Stretch source = Stretch.at(finding.place(), at.getCompilationUnit());
    places.put(source, at);
    // The framework puts the key ahead of the text.
    String text =
        finding.message() + renderer.renderMessage(finding).substring(finding.headline().length());
    if (finding.severity() == Severity.ERROR) {
      reportError(source, finding.rule().key(), text);
    } else {
      reportWarning(source, finding.rule().key(), text);
    }
  }

  private void reportFault(CompilationUnitTree unit, String className, Throwable cause) {
    String text = TAG + EngineFault.describe(className, cause);
    trees.printMessage(Diagnostic.Kind.ERROR, text, new Stretch(0, 0), unit);
  }

  /** The tree of a report is no part of its unit; what counts is where it stands. */
  @Override
  public boolean shouldSuppressWarnings(Tree tree, String key) {
    TreePath at = places.get(tree);
    return at != null ? shouldSuppressWarnings(at, key) : super.shouldSuppressWarnings(tree, key);
  }

  private static boolean isWithin(TreePath at, ClassTree type) {
    for (Tree tree : at) {
      if (tree == type) {
        return true;
      }
    }
    return false;
  }

  private boolean isSkipped(TreePath at, Rule rule) {
    for (TreePath up = at; up != null; up = up.getParentPath()) {
      if (up.getLeaf() instanceof ClassTree type && hasFullName(up) && shouldSkipDefs(type)) {
        return true;
      }
    }
    Set<String> used = UsedClasses.of(at, rule, trees);
    // One class that is to be skipped is enough, and so is one that alone is to be looked at.
    return hasOption("onlyUses") && !used.isEmpty()
        ? used.stream().allMatch(this::shouldSkipUses)
        : used.stream().anyMatch(this::shouldSkipUses);
  }

  /** Local and anonymous classes have no name that the user's patterns could mean. */
  private boolean hasFullName(TreePath type) {
    return trees.getElement(type) instanceof TypeElement element
        && !element.getQualifiedName().isEmpty();
  }

  private boolean isSkipped(Engine.Crash crash) {
    TypeElement type = elements.getTypeElement(crash.className());
    ClassTree tree = type == null ? null : trees.getTree(type);
    return tree != null && shouldSkipDefs(tree);
  }

  /** Checks one file, whatever it suppresses; the engine, but for tests. */
  interface UnitChecker {
    /** Returns what is wrong with a fully attributed file. */
    Engine.Result check(CompilationUnitTree unit);
  }

  /** What the framework calls for each top-level class. */
  private final class ClassVisitor extends SourceVisitor<Void, Void> {
    ClassVisitor() {
      super(TaskboundChecker.this);
    }

    @Override
    public void visit(TreePath path) {
      if (hasOption("warnUnneededSuppressions")) {
        // Looks for the annotations that will be asked about.
        super.visit(path);
      }
      check(path);
    }
  }
}
