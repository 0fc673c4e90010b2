package dev.taskbound.benchmarks.growth;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.models.Models;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A generated file that javac has taken up to the end of its flow analysis.
 *
 * @param task javac
 * @param units the file
 * @param errors javac's errors
 */
public record Attributed(JavacTask task, List<CompilationUnitTree> units, List<String> errors) {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ROOT, null);
  private static final Models MODELS = Models.shipped();

  /** Compiles the file that far. */
  public static Attributed of(Sample sample) throws IOException {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            JAVAC.getTask(
                null,
                FILES,
                problems,
                List.of("-Xlint:none", "-proc:none", "-implicit:none", "-parameters", "-g"),
                null,
                List.of(file(sample)));
    List<CompilationUnitTree> units = new ArrayList<>();
    task.parse().forEach(units::add);
    task.analyze();
    List<String> errors =
        problems.getDiagnostics().stream()
            .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
            .map(Object::toString)
            .toList();
    return new Attributed(task, units, errors);
  }

  /** Checks the file with an engine of its own, in default mode. */
  public List<Engine.Result> check() {
    return check(engine());
  }

  /** Checks the file with this engine. */
  public List<Engine.Result> check(Engine engine) {
    return units.stream().map(engine::check).toList();
  }

  /** Makes an engine for the file, in default mode. */
  public Engine engine() {
    return Engine.create(task, new EngineOptions(false, MODELS));
  }

  private static JavaFileObject file(Sample sample) {
    return new SimpleJavaFileObject(
        URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return sample.text();
      }
    };
  }
}
