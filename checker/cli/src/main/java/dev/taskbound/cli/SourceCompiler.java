package dev.taskbound.cli;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.JavacTaskImpl;
import com.sun.tools.javac.util.Log;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import javax.lang.model.element.Element;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Has javac parse and attribute sources inside this process; nothing is generated or run. */
final class SourceCompiler {
  private final ClassPath classPath;
  private final @Nullable String release;
  private final List<String> furtherOptions;

  SourceCompiler(ClassPath classPath, @Nullable String release, List<String> furtherOptions) {
    this.classPath = classPath;
    this.release = release;
    this.furtherOptions = furtherOptions;
  }

  /**
   * What javac made of the sources.
   *
   * @param task the task, for its types and elements
   * @param units all sources, parsed
   * @param chosen those that are attributed
   * @param problems javac's errors
   * @param syntaxErrors whether some of these are errors of syntax
   */
  record Attributed(
      JavacTask task,
      List<CompilationUnitTree> units,
      Collection<CompilationUnitTree> chosen,
      JavacProblems problems,
      boolean syntaxErrors) {}

  /** Chooses among the parsed sources those that have to be attributed. */
  interface Choice
      extends BiFunction<JavacTask, List<CompilationUnitTree>, Collection<CompilationUnitTree>> {
    /** Everything. */
    Choice ALL = (task, units) -> units;
  }

  /**
   * Attributes the sources. A single module declaration among them is honoured where the sources
   * compile as that module; otherwise, and where there are several, all sources are compiled as
   * ordinary class-path code, which needs no declarations.
   */
  Attributed attribute(List<Path> files, TaskListener progress, Choice choice) {
    List<Path> plain = files.stream().filter(file -> !SourceFiles.isModuleInfo(file)).toList();
    if (files.size() == plain.size() + 1) {
      Attributed module = compile(files, true, progress, choice);
      if (module.problems().errors() == 0 || plain.isEmpty()) {
        return module;
      }
    }
    if (plain.isEmpty()) {
      throw new NotChecked("only module declarations given: there is nothing to check in them");
    }
    return compile(plain, false, progress, choice);
  }

  /** Returns the class path. */
  ClassPath classPath() {
    return classPath;
  }

  /** Returns the class path's entries that do not exist. */
  List<Path> missingEntries() {
    return classPath.missing();
  }

  private Attributed compile(
      List<Path> files, boolean asModule, TaskListener progress, Choice choice) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new NotChecked("this Java has no compiler: run Taskbound with a JDK, 17 or newer");
    }
    JavacProblems problems = new JavacProblems();
    JavacTask task = task(compiler, problems, files, asModule);
    problems.formatAs(Log.instance(((BasicJavacTask) task).getContext()));
    task.addTaskListener(progress);
    List<CompilationUnitTree> units = new ArrayList<>();
    Collection<CompilationUnitTree> chosen = units;
    boolean syntaxErrors = false;
    try {
      task.parse().forEach(units::add);
      syntaxErrors = problems.errors() > 0;
      if (!syntaxErrors) {
        chosen = choice.apply(task, units);
      }
      analyze((JavacTaskImpl) task, units, chosen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      // javac gives up in this way on broken class files, and on some incomplete class paths.
      problems.add("javac failed: " + e);
    }
    return new Attributed(task, units, chosen, problems, syntaxErrors);
  }

  /** Attributes the chosen sources; javac knows the declarations of the others. */
  private static void analyze(
      JavacTaskImpl task, List<CompilationUnitTree> units, Collection<CompilationUnitTree> chosen) {
    if (chosen.size() == units.size()) {
      task.analyze(null);
      return;
    }
    task.enter();
    List<Element> types = new ArrayList<>();
    for (CompilationUnitTree unit : chosen) {
      for (Tree declaration : unit.getTypeDecls()) {
        types.add(Trees.instance(task).getElement(new TreePath(new TreePath(unit), declaration)));
      }
    }
    types.removeIf(Objects::isNull);
    task.analyze(types);
  }

  private JavacTask task(
      JavaCompiler compiler, JavacProblems problems, List<Path> files, boolean asModule) {
    StandardJavaFileManager manager =
        compiler.getStandardFileManager(problems, null, StandardCharsets.UTF_8);
    try {
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath.entries());
      // Else javac makes a class loader for the class path, to look for processors and plugins
      // there.
      manager.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
      if (asModule) {
        manager.setLocationFromPaths(StandardLocation.MODULE_PATH, classPath.entries());
      }
      return (JavacTask)
          compiler.getTask(
              new StringWriter(),
              manager,
              problems,
              options(),
              null,
              manager.getJavaFileObjectsFromPaths(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new NotChecked("javac refuses its options: " + e.getMessage());
    }
  }

  private List<String> options() {
    List<String> options = new ArrayList<>();
    // No processor runs, since it would be code of the project that is under check. Without one,
    // javac forgets the parameter names of class files, unless it is to write such names itself.
    options.add("-proc:none");
    options.add("-parameters");
    options.add("-implicit:none");
    options.add("-Xlint:none");
    options.add("-nowarn");
    options.add("-XDaddTypeAnnotationsToSymbol=true");
    if (release != null) {
      options.add("--release");
      options.add(release);
    }
    options.addAll(furtherOptions);
    if (furtherOptions.contains("-proc:only")) {
      throw new NotChecked("--javac-option=-proc:only leaves nothing to check: take it out");
    }
    return options;
  }
}
