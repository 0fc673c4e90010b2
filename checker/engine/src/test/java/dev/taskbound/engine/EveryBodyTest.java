package dev.taskbound.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.taskbound.engine.effort.Effort;
import dev.taskbound.engine.models.Models;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

final class EveryBodyTest {
  private static final String SOURCE =
      """
      class Plain {
        int field = 1 + 2;
        { field++; }
        int sum(int left, int right) { return left + right; }
        abstract static class Bodiless { abstract void none(); }
      }
      """;

  @Test
  void bodiesWithoutAHandleAreAnalysedOnlyOnRequest() throws IOException {
    EngineOptions options = new EngineOptions(false, Models.shipped());
    assertEquals(0, analysed(options));
    assertEquals(3, analysed(options.ofEveryBody()));
  }

  @Test
  void otherOptionsLeaveThatAsItIs() throws IOException {
    EngineOptions every = new EngineOptions(false, Models.shipped()).ofEveryBody();
    assertEquals(3, analysed(every.withUnusedSuppressions(false)));
    assertEquals(3, analysed(every.withUnusedSuppressions(false).ofEveryBody()));
  }

  private static long analysed(EngineOptions options) throws IOException {
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("mem:///Plain.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return SOURCE;
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(file));
    CompilationUnitTree unit = task.parse().iterator().next();
    task.analyze();
    Engine engine = Engine.create(task, options);
    Engine.Result result = engine.check(unit);
    assertTrue(result.crashes().isEmpty(), result::toString);
    return engine.effort().counts().get(Effort.Kind.BODIES_ANALYSED);
  }
}
