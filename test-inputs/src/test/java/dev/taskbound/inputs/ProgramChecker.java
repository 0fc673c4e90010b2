package dev.taskbound.inputs;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.models.Models;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles and checks one program after the other in this process; the class path is read once. */
public final class ProgramChecker {
  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  private final Models models = Models.shipped();

  /**
   * What came of one program.
   *
   * @param errors javac's own errors; the engine did not run if there are any
   * @param findings the engine's reports, file by file
   * @param crashes classes on which the engine failed
   * @param overlooked what is found only, or not, where each body is analysed
   */
  record Outcome(
      List<String> errors,
      List<Finding> findings,
      List<Engine.Crash> crashes,
      List<String> overlooked) {

    /** Returns the places and keys of the findings; paths are relative to the given folder. */
    List<Report> reports(Path base) {
      return findings.stream()
          .map(
              finding ->
                  new Report(
                      base.relativize(Path.of(finding.place().file().toUri()))
                          .toString()
                          .replace('\\', '/'),
                      finding.place().line(),
                      finding.rule().key()))
          .toList();
    }
  }

  /**
   * A fix that the engine offers.
   *
   * @param file the file it changes
   * @param finding what it is for
   * @param fix the change
   * @param all everything that was found in the program
   */
  record Fixed(Path file, Finding finding, Fix fix, List<Finding> all) {}

  /** Makes a checker whose class path holds the annotations, the prelude and the samples. */
  public ProgramChecker() throws IOException {
    this(List.of());
  }

  /** Makes a checker whose class path holds these jars beside what it always holds. */
  public ProgramChecker(List<Path> libraries) throws IOException {
    List<Path> classPath =
        Stream.concat(
                Stream.of(NotThreadSafe.class, TaskHandle.class, CurrentTask.class)
                    .map(ProgramChecker::home),
                libraries.stream())
            .distinct()
            .toList();
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compiles the program as far as javac's analysis goes, and checks it if it is right Java. */
  Outcome check(Program program, Directives directives) throws IOException {
    return check(compile(program, directives));
  }

  /**
   * Checks the program as {@link #check} does, and tells what the choice of the bodies that are
   * analysed has made of it, in strict mode and in the other.
   */
  Outcome checkBothWays(Program program, Directives directives) throws IOException {
    Compiled compiled = compile(program, directives);
    Outcome outcome = check(compiled);
    List<String> overlooked = new ArrayList<>();
    if (compiled.errors().isEmpty()) {
      for (boolean strict : new boolean[] {false, true}) {
        EngineOptions options = new EngineOptions(strict, models);
        Engine chosen = Engine.create(compiled.task(), options);
        Engine every = Engine.create(compiled.task(), options.ofEveryBody());
        for (CompilationUnitTree unit : compiled.units()) {
          compare(unit, chosen, every, (strict ? "strict: " : "default: "), overlooked);
        }
      }
    }
    return new Outcome(outcome.errors(), outcome.findings(), outcome.crashes(), overlooked);
  }

  private static void compare(
      CompilationUnitTree unit, Engine chosen, Engine every, String mode, List<String> into) {
    List<Finding> some = chosen.check(unit).findings();
    Engine.Result result = every.check(unit);
    List<Finding> all = result.findings();
    result.crashes().forEach(crash -> into.add(mode + "fails: " + crash.cause()));
    all.stream().filter(f -> !some.contains(f)).forEach(f -> into.add(mode + "overlooked: " + f));
    some.stream().filter(f -> !all.contains(f)).forEach(f -> into.add(mode + "too much: " + f));
    if (into.isEmpty() && !some.equals(all)) {
      into.add(mode + "another order: " + some);
    }
  }

  private static Outcome check(Compiled compiled) {
    List<Finding> findings = new ArrayList<>();
    List<Engine.Crash> crashes = new ArrayList<>();
    if (compiled.errors().isEmpty()) {
      for (CompilationUnitTree unit : compiled.units()) {
        Engine.Result result = compiled.engine().check(unit);
        findings.addAll(result.findings());
        crashes.addAll(result.crashes());
      }
    }
    return new Outcome(compiled.errors(), findings, crashes, List.of());
  }

  /** Returns every fix that is offered for what is found in a program. */
  List<Fixed> fixes(Program program, Directives directives) throws IOException {
    Compiled compiled = compile(program, directives);
    List<Finding> findings = new ArrayList<>();
    List<Fixed> fixes = new ArrayList<>();
    for (int i = 0; i < compiled.units().size(); i++) {
      CompilationUnitTree unit = compiled.units().get(i);
      for (Finding finding : compiled.engine().check(unit).findings()) {
        findings.add(finding);
        for (Fix fix : compiled.engine().fixes(finding, unit)) {
          fixes.add(new Fixed(program.files().get(i), finding, fix, findings));
        }
      }
    }
    return fixes;
  }

  private record Compiled(
      JavacTask task, List<CompilationUnitTree> units, List<String> errors, Engine engine) {}

  private Compiled compile(Program program, Directives directives) throws IOException {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTask task = task(program.files(), directives, problems);
    List<CompilationUnitTree> units = new ArrayList<>();
    task.parse().forEach(units::add);
    task.analyze();
    List<String> errors =
        problems.getDiagnostics().stream()
            .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
            .map(Object::toString)
            .toList();
    Engine engine = Engine.create(task, new EngineOptions(directives.strict(), models));
    return new Compiled(task, units, errors, engine);
  }

  /** Returns javac for these sources, on this checker's class path, with the options asked for. */
  public JavacTask task(
      List<Path> sources,
      Directives directives,
      DiagnosticListener<? super JavaFileObject> problems) {
    return (JavacTask)
        javac.getTask(
            null,
            files,
            problems,
            options(directives),
            null,
            files.getJavaFileObjectsFromPaths(sources));
  }

  /** The hosts set these too: without them javac forgets names and annotations of class files. */
  private static List<String> options(Directives directives) {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-Xlint:none", "-implicit:none", "-parameters", "-g"));
    options.add("-XDaddTypeAnnotationsToSymbol=true");
    options.addAll(directives.javac());
    return options;
  }
}
