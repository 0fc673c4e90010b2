package dev.taskbound.samples.kernel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.annotations.ConfinementMarked;
import java.io.File;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs beside the sample: the broken ones end with a violation, their repairs do not. */
final class ProgramsTest {
  @TempDir Path classes;

  @ParameterizedTest
  @ValueSource(strings = {"LeakOut", "UsedInside"})
  void brokenProgramEndsWithAViolation(String name) throws Exception {
    compile("broken", name);
    InvocationTargetException thrown =
        assertThrows(InvocationTargetException.class, () -> run(name));
    assertEquals(TaskContextViolation.class, thrown.getCause().getClass());
  }

  @ParameterizedTest
  @ValueSource(strings = {"LeakOut", "UsedInside"})
  void fixedProgramRuns(String name) throws Exception {
    compile("fixed", name);
    assertDoesNotThrow(() -> run(name));
  }

  @Test
  void walkthroughRuns() {
    assertDoesNotThrow(() -> Walkthrough.main(new String[0]));
  }

  private void compile(String folder, String name) throws Exception {
    Path source = Path.of(System.getProperty("basedir", "."), folder, name + ".java");
    String classPath = locate(Task.class) + File.pathSeparator + locate(ConfinementMarked.class);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-proc:none", "-cp", classPath, "-d", classes.toString(), "-Xlint:all");
      boolean compiled =
          javac
              .getTask(output, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      assertTrue(compiled, output::toString);
    }
    assertEquals("", output.toString());
  }

  private void run(String name) throws Exception {
    URL[] urls = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, Task.class.getClassLoader())) {
      Class<?> program = loader.loadClass(name);
      program.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }
  }

  private static Path locate(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
