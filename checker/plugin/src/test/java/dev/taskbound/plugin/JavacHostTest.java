package dev.taskbound.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.util.Context;
import dev.taskbound.engine.Engine;
import dev.taskbound.javac.AnalysisAhead;
import dev.taskbound.javac.JavacAccess;
import dev.taskbound.javac.JavacLog;
import java.net.URI;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of failures of the engine itself. */
class JavacHostTest {
  @BeforeAll
  static void openJavac() {
    JavacAccess.open(JavacHostTest.class.getModule());
  }

  @Test
  void reportsAnExceptionAsOneErrorThatNamesTheClass() {
    List<Diagnostic<? extends JavaFileObject>> errors =
        compileWith(
            () ->
                unit -> {
                  throw new IllegalStateException("boom");
                });
    assertEquals(1, errors.size());
    assertCrashReport(errors.get(0), "Some", "boom");
  }

  @Test
  void reportsAFailureToStart() {
    List<Diagnostic<? extends JavaFileObject>> errors =
        compileWith(
            () -> {
              throw new NoSuchMethodError("gone");
            });
    assertCrashReport(errors.get(0), "Some", "gone");
  }

  @Test
  void reportsCrashesThatTheEngineCaught() {
    Engine.Crash crash = new Engine.Crash("Some.Nested", "Some.java", new StackOverflowError());
    List<Diagnostic<? extends JavaFileObject>> errors =
        compileWith(() -> unit -> new Engine.Result(List.of(), List.of(crash)));
    assertCrashReport(errors.get(0), "Some.Nested", "StackOverflowError");
  }

  private static void assertCrashReport(
      Diagnostic<? extends JavaFileObject> error, String className, String cause) {
    String message = error.getMessage(null);
    assertEquals(Diagnostic.Kind.ERROR, error.getKind());
    assertTrue(message.startsWith("[taskbound] Taskbound itself failed"), message);
    assertTrue(message.contains(" " + className + " "), message);
    assertTrue(message.contains(cause), message);
    assertTrue(message.contains("please report it"), message);
  }

  private static List<Diagnostic<? extends JavaFileObject>> compileWith(JavacHost.Starter starter) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null, null, collector, List.of("-proc:none"), null, List.of(new SomeClass()));
    Context context = ((BasicJavacTask) task).getContext();
    task.addTaskListener(new JavacHost(new JavacLog(context), starter, new AnalysisAhead(context)));
    // Without the host's errors this would be true and would write a class file.
    assertFalse(task.call());
    return collector.getDiagnostics();
  }

  private static final class SomeClass extends SimpleJavaFileObject {
    SomeClass() {
      super(URI.create("string:///Some.java"), Kind.SOURCE);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return "class Some { class Nested {} }";
    }
  }
}
