package dev.taskbound.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.engine.Engine;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What becomes of failures of the engine itself. */
class TaskboundCheckerTest {
  @Test
  void reportsAnExceptionAsOneErrorThatNamesTheClass() {
    assertCrashReports(
        compile(
            unit -> {
              throw new IllegalStateException("boom");
            }),
        "Some",
        "boom");
  }

  @Test
  void reportsCrashesThatTheEngineCaught() {
    assertCrashReports(
        compile(crashOf("Some.Nested", new StackOverflowError())),
        "Some.Nested",
        "StackOverflowError");
    assertCrashReports(compile(crashOf("?", new AssertionError("gone"))), "Some", "gone");
  }

  @Test
  void doesNotReportCrashesInClassesToSkip() {
    TaskboundChecker.UnitChecker crash = crashOf("Some.Nested", new StackOverflowError());
    assertEquals(List.of(), compile(crash, "-AskipDefs=Nested"));
    assertEquals(List.of(), compile(crash, "-AskipDefs=^Some$|Nested"));
  }

  @Test
  void doesNotEvenCheckFilesToSkip() {
    TaskboundChecker.UnitChecker never =
        unit -> {
          throw new IllegalStateException("checked");
        };
    assertEquals(List.of(), compile(never, "-AskipDefs=Some"));
    assertEquals(List.of(), compile(never, "-AonlyFiles=Other"));
  }

  private static TaskboundChecker.UnitChecker crashOf(String className, Throwable cause) {
    Engine.Crash crash = new Engine.Crash(className, "Some.java", cause);
    return unit -> new Engine.Result(List.of(), List.of(crash));
  }

  private static void assertCrashReports(
      List<Diagnostic<? extends JavaFileObject>> errors, String className, String cause) {
    assertEquals(1, errors.size(), errors.toString());
    String message = errors.get(0).getMessage(null);
    assertEquals(Diagnostic.Kind.ERROR, errors.get(0).getKind());
    assertTrue(message.startsWith("[taskbound] Taskbound itself failed"), message);
    assertTrue(message.contains(" " + className + " "), message);
    assertTrue(message.contains(cause), message);
    assertFalse(message.contains("\tat "), message);
  }

  private static List<Diagnostic<? extends JavaFileObject>> compile(
      TaskboundChecker.UnitChecker engine, String... options) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(Arrays.asList(options));
    all.add("-proc:only");
    JavaCompiler.CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, collector, all, null, List.of(new SomeClass()));
    task.setProcessors(List.of(new TaskboundChecker((environment, ignored) -> engine)));
    boolean accepted = task.call();
    assertEquals(collector.getDiagnostics().isEmpty(), accepted);
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
