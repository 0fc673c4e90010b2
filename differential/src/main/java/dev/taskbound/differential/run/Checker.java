package dev.taskbound.differential.run;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.differential.world.Scenario;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.models.Models;
import dev.taskbound.samples.kernel.CurrentTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles and checks programs; the class path is read once. Used by one thread at a time. */
public final class Checker {
  /** The hosts set these too: without them javac forgets names and annotations of class files. */
  private static final List<String> OPTIONS =
      List.of(
          "-Xlint:none",
          "-implicit:none",
          "-proc:none",
          "-parameters",
          "-g",
          "-XDcompilePolicy=simple",
          "-XDaddTypeAnnotationsToSymbol=true");

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  private final EngineOptions options = new EngineOptions(true, Models.shipped());

  /** Makes a checker whose class path holds what generated programs use. */
  public Checker() {
    try {
      files.setLocationFromPaths(
          StandardLocation.CLASS_PATH,
          Stream.of(NotThreadSafe.class, CurrentTask.class, Scenario.class)
              .map(Checker::home)
              .distinct()
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Compiles and checks programs together. Those that are no Java are left out, and said to be so.
   *
   * @param sources the text of each program, by the name of its class
   * @return the verdicts, and the compiled classes
   */
  public Checked check(Map<String, String> sources) {
    Map<String, String> left = new LinkedHashMap<>(sources);
    Map<String, Verdict> verdicts = new HashMap<>();
    Memory memory = new Memory(files);
    boolean again = true;
    while (again && !left.isEmpty()) {
      again = attempt(left, memory, verdicts);
    }
    return new Checked(new ArrayList<>(sources.keySet()), verdicts, memory.loader());
  }

  /** Takes out what is no Java, or cannot be checked; returns whether the rest is to be done. */
  private boolean attempt(Map<String, String> left, Memory memory, Map<String, Verdict> verdicts) {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    List<Source> all = new ArrayList<>();
    left.forEach((name, text) -> all.add(new Source(name, text)));
    JavacTask task = (JavacTask) javac.getTask(null, memory, problems, OPTIONS, null, all);
    try {
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      task.analyze();
      Map<String, List<String>> errors = errors(problems);
      errors.forEach((name, e) -> verdicts.put(name, new Verdict(e, List.of(), List.of())));
      left.keySet().removeAll(errors.keySet());
      if (!errors.isEmpty()) {
        return true;
      }
      Judge judge =
          new Judge(
              Engine.create(task, options),
              Engine.create(task, options.ofEveryBody()),
              units,
              (unit, verdict) -> verdicts.put(className(unit.getSourceFile()), verdict));
      Optional<CompilationUnitTree> hung = judge.run();
      if (hung.isEmpty()) {
        task.generate();
        return false;
      }
      left.remove(className(hung.get().getSourceFile()));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> errors(DiagnosticCollector<JavaFileObject> problems) {
    Map<String, List<String>> errors = new LinkedHashMap<>();
    for (Diagnostic<? extends JavaFileObject> problem : problems.getDiagnostics()) {
      if (problem.getKind() == Diagnostic.Kind.ERROR) {
        if (problem.getSource() == null) {
          throw new IllegalStateException("javac: " + problem);
        }
        String name = className(problem.getSource());
        errors.computeIfAbsent(name, n -> new ArrayList<>()).add(problem.getCode() + " " + problem);
      }
    }
    return errors;
  }

  /** Javac wraps the file objects that it is given, so only their names can be asked for. */
  private static String className(JavaFileObject file) {
    String name = file.getName();
    return name.substring(name.lastIndexOf('/') + 1, name.length() - ".java".length());
  }
}
