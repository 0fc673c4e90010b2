package dev.taskbound.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import dev.taskbound.javac.CheckingHost;
import dev.taskbound.testing.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When the patterns check a compilation, and when they do not. */
class SessionTest {
  @TempDir private Path folder;

  @Test
  void checksWhereJavacIsPrepared() throws Exception {
    List<String> reports = compile(task -> {});
    assertEquals(1, reports.size(), reports.toString());
  }

  @ParameterizedTest
  @EnumSource
  void leavesTheCompilationToAnotherHost(CheckingHost host) throws Exception {
    assertEquals(List.of(), compile(task -> host.claim(context(task))));
  }

  @Test
  void doesNotCheckWithHalfTheFacts() throws Exception {
    assertEquals(
        List.of(
            "[taskbound] Taskbound could not prepare the compiler; put its jar on javac's processor"
                + " path, beside Error Prone's"),
        compile(SessionTest::unprepare));
  }

  /** As if javac had not found the plugin that it starts by itself. */
  private static void unprepare(JavacTask task) {
    task.addTaskListener(
        new TaskListener() {
          @Override
          public void started(TaskEvent event) {
            Options.instance(context(task)).remove(Preparation.MARK);
          }
        });
  }

  private List<String> compile(Consumer<JavacTask> before) throws Exception {
    Sources.write(folder, "Handle.java", Sources.HANDLE);
    Sources.write(folder, "Crosses.java", Sources.CROSSES);
    DiagnosticCollector<JavaFileObject> log = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
      ScannerSupplier scanner = ScannerSupplier.fromBugCheckerClasses(Patterns.all());
      JavacTask task =
          (JavacTask)
              new BaseErrorProneJavaCompiler(scanner)
                  .getTask(
                      null,
                      files,
                      log,
                      List.of("-proc:none"),
                      null,
                      files.getJavaFileObjects(
                          folder.resolve("Handle.java"), folder.resolve("Crosses.java")));
      before.accept(task);
      task.call();
    }
    return log.getDiagnostics().stream().map(each -> each.getMessage(Locale.ROOT)).toList();
  }

  private static Context context(JavacTask task) {
    return ((BasicJavacTask) task).getContext();
  }
}
