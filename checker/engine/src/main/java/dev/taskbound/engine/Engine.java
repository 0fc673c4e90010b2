package dev.taskbound.engine;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.util.Context;
import dev.taskbound.engine.effort.Effort;
import dev.taskbound.engine.facts.Declared;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.LombokCode;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.fixes.Fixes;
import dev.taskbound.engine.flow.Flow;
import dev.taskbound.engine.flow.Graphs;
import dev.taskbound.engine.flow.Helpers;
import dev.taskbound.engine.flow.Reports;
import dev.taskbound.engine.flow.Work;
import dev.taskbound.engine.models.ClassPathModels;
import dev.taskbound.engine.models.Models;
import dev.taskbound.engine.relevance.Relevance;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import dev.taskbound.engine.report.UnusedSuppression;
import dev.taskbound.engine.rules.Declarations;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Checks attributed compilation units; the one entry point of all front ends. */
public final class Engine {

  /**
   * What a check of one unit came to.
   *
   * @param findings what was found, ordered, without what is suppressed
   * @param crashes classes that could not be checked because of a fault in Taskbound
   * @param unusedSuppressions each {@code @SuppressWarnings} of a rule that suppresses nothing, if
   *     the options ask for that; empty where a crash leaves that open
   * @param warnings what the user should know beside the findings: bodies that were checked in part
   *     only, since they are too tangled; and what is wrong with models that came with jars of the
   *     class path, as far as they were needed for the first time
   */
  public record Result(
      List<Finding> findings,
      List<Crash> crashes,
      List<UnusedSuppression> unusedSuppressions,
      List<String> warnings) {

    /** Makes a result that tells nothing about suppressions and models. */
    public Result(List<Finding> findings, List<Crash> crashes) {
      this(findings, crashes, List.of(), List.of());
    }
  }

  /**
   * A fault in Taskbound.
   *
   * @param className the class under check
   * @param file the name of its file
   * @param cause what was thrown
   */
  public record Crash(String className, String file, Throwable cause) {}

  private final Trees trees;
  private final Facts facts;
  private final EngineOptions options;
  private final Graphs graphs;
  private final Models models;
  private final Relevance relevance;
  private @Nullable Fixes fixes;
  private @Nullable CompilationUnitTree fixedUnit;

  private Engine(Trees trees, ProcessingEnvironment env, EngineOptions options) {
    this.trees = trees;
    this.graphs = new Graphs(env);
    this.options = options;
    Context compilation = ((JavacProcessingEnvironment) env).getContext();
    this.models = options.models().with(ClassPathModels.of(compilation));
    this.facts =
        new Facts(env.getElementUtils(), env.getTypeUtils(), trees, models, options.strict());
    this.relevance = new Relevance(facts);
  }

  /** Returns an engine for all units of one javac task. */
  public static Engine create(JavacTask task, EngineOptions options) {
    return create(
        JavacProcessingEnvironment.instance(((BasicJavacTask) task).getContext()), options);
  }

  /** Returns an engine for the compilation that an annotation processor runs in. */
  public static Engine create(ProcessingEnvironment env, EngineOptions options) {
    return new Engine(Trees.instance(env), env, options);
  }

  /**
   * Checks a fully attributed compilation unit.
   *
   * @return the findings, ordered by place; a fault inside Taskbound becomes a crash of the result
   */
  public Result check(CompilationUnitTree unit) {
    Result all = checkUnsuppressed(unit);
    boolean unused = options.unusedSuppressions() && all.crashes().isEmpty();
    if (all.findings().isEmpty() && !unused) {
      return all;
    }
    Suppressions suppressions = new Suppressions(unit, trees);
    List<Finding> findings = new ArrayList<>(all.findings());
    findings.removeIf(suppressions::suppress);
    return new Result(
        List.copyOf(findings),
        all.crashes(),
        unused ? suppressions.unused() : List.of(),
        all.warnings());
  }

  /**
   * Checks a unit as {@link #check} does, but leaves it to the host to heed
   * {@code @SuppressWarnings}.
   */
  public Result checkUnsuppressed(CompilationUnitTree unit) {
    facts.effort().add(Effort.Kind.FILES);
    Reports reports = new Reports(unit, trees, options.strict());
    List<Crash> crashes = new ArrayList<>();
    UnitClasses classes;
    Helpers helpers = new Helpers(facts);
    Flow.Unit shared =
        new Flow.Unit(unit, trees, graphs, facts, reports, helpers, options.mostWork());
    try {
      classes = UnitClasses.of(unit);
      register(classes, helpers);
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      crashes.add(new Crash("?", unit.getSourceFile().getName(), e));
      return new Result(List.of(), crashes);
    }
    Set<String> unfinished = new LinkedHashSet<>();
    Declarations declarations = new Declarations(facts, helpers, reports);
    for (UnitClasses.Listed type : classes.listed()) {
      facts.effort().add(Effort.Kind.CLASSES);
      List<Throwable> faults = new ArrayList<>(0);
      checkDeclarations(type, declarations, faults);
      for (JCTree member : type.tree().defs) {
        try {
          checkBody(type, member, shared);
        } catch (Work.TooMuch e) {
          unfinished.add(nameOf(type.tree(), member));
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
          // One by one: what cannot be analysed in one body must not hide findings in others.
          if (!Unattributed.in(unit)) {
            // Else it is javac that could not tell what stands there, or in a method that is called
            // there, and has said so.
            faults.add(e);
          }
        }
      }
      if (!faults.isEmpty()) {
        String name = Declared.by(type.tree()).toString();
        crashes.add(new Crash(name, unit.getSourceFile().getName(), faults.get(0)));
      }
    }
    for (ExecutableElement method : helpers.unfinished()) {
      unfinished.add(Names.qualified(method));
    }
    List<String> warnings = new ArrayList<>(models.problemsInJars());
    for (String name : unfinished) {
      warnings.add(
          "`"
              + name
              + "` was checked in part only: it takes more steps to analyse than one body is"
              + " given; several smaller methods would be checked whole");
    }
    return new Result(
        List.copyOf(reports.findings()), List.copyOf(crashes), List.of(), List.copyOf(warnings));
  }

  private static String nameOf(ClassTree type, Tree member) {
    if (member instanceof MethodTree method) {
      return Names.qualified(Declared.by(method));
    }
    String owner = Declared.by(type).getQualifiedName().toString();
    return member instanceof VariableTree field ? owner + "." + field.getName() : owner;
  }

  /**
   * Returns changes of the unit's text after which the finding is gone, the best one first.
   *
   * @param finding what {@link #check} found in the same unit, whose trees javac still keeps
   */
  public List<Fix> fixes(Finding finding, CompilationUnitTree unit) {
    if (fixes == null || fixedUnit != unit) {
      // Fixes of one unit know of each other, so that all of them can be applied together.
      fixes = new Fixes(unit, trees, facts);
      fixedUnit = unit;
    }
    return fixes.of(finding);
  }

  /** Returns the counts of what this engine has done so far; they go on counting. */
  public Effort effort() {
    return facts.effort();
  }

  private void register(UnitClasses classes, Helpers helpers) {
    for (JCClassDecl tree : classes.all()) {
      helpers.add(tree);
      if (tree.sym.getNestingKind() == NestingKind.LOCAL) {
        facts.sources().add(tree.sym, tree);
      }
    }
  }

  /** Local and anonymous classes are not listed: they are checked with the code around them. */
  private static void checkDeclarations(
      UnitClasses.Listed type, Declarations declarations, List<Throwable> faults) {
    try {
      declarations.check(type.tree());
      for (JCClassDecl inside : type.inside()) {
        declarations.check(inside);
      }
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      faults.add(e);
    }
  }

  private void checkBody(UnitClasses.Listed type, JCTree member, Flow.Unit unit) {
    TypeElement owner = type.tree().sym;
    if (member instanceof JCMethodDecl method) {
      if (method.body != null
          && !Declared.unwritten(method.sym)
          && matters(method, owner, unit)
          && !LombokCode.declares(method.sym)) {
        new Flow(unit).method(new TreePath(type.path(), method));
      }
    } else if (member instanceof JCVariableDecl field) {
      if (field.init != null && matters(field, owner, unit)) {
        new Flow(unit)
            .initializer(new TreePath(type.path(), field), type.tree(), field.sym.isStatic());
      }
    } else if (member instanceof JCBlock block && matters(block, owner, unit)) {
      new Flow(unit).initializer(new TreePath(type.path(), block), type.tree(), block.isStatic());
    }
  }

  private boolean matters(JCTree member, TypeElement owner, Flow.Unit unit) {
    return options.everyBody() || relevance.relevant(member, owner, unit.helpers());
  }
}
