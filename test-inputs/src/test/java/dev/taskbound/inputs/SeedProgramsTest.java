package dev.taskbound.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.taskbound.annotations.ConfinementMarked;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.SelfDeadlockException;
import dev.taskbound.samples.kernel.TaskContextViolation;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the programs below {@code programs/seeds}, so that the kernel sample judges the same code as
 * the checker: a program without marks ends normally, one with marks ends with a {@link
 * TaskContextViolation}. A comment at the beginning says where the two differ, and why: {@code //
 * runs: clean <reason>} for a rule that is stricter than one run can show, {@code // runs: deadlock
 * <reason>} for a lock that is taken twice, which is a {@link SelfDeadlockException}.
 */
class SeedProgramsTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Pattern RUNS = Pattern.compile("// runs: (clean|deadlock) (\\S.*)");
  private static final String NORMAL = "ends normally";

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

  @TempDir Path classes;

  @TestFactory
  Stream<DynamicTest> seedPrograms() throws IOException {
    List<Program> programs =
        Program.findAll(ProgramsTest.ROOT).stream()
            .filter(program -> program.name().startsWith("seeds/"))
            .toList();
    assertFalse(programs.isEmpty(), () -> "no programs below " + ProgramsTest.ROOT + "/seeds");
    return programs.stream()
        .map(
            program ->
                DynamicTest.dynamicTest(
                    program.name(), program.place().toUri(), () -> check(program)));
  }

  private void check(Program program) throws Exception {
    Directives directives = Directives.of(program);
    assumeTrue(directives.runsHere(), () -> "needs JDK " + directives.release());
    String expected = expected(program);
    Path output = Files.createTempDirectory(classes, "program");
    compile(program, directives, output);
    Optional<Throwable> thrown = run(program, output);
    String actual = thrown.map(error -> error.getClass().getName()).orElse(NORMAL);
    if (!actual.equals(expected)) {
      fail("expected: " + expected + ", but: " + actual, thrown.orElse(null));
    }
  }

  /** Returns the name of the exception that the program's marks and first lines speak of. */
  private static String expected(Program program) throws IOException {
    Optional<String> runs = Optional.empty();
    for (Path file : program.files()) {
      for (String line : Files.readAllLines(file)) {
        if (!line.startsWith("//")) {
          break;
        }
        Matcher matcher = RUNS.matcher(line);
        if (matcher.matches()) {
          runs = Optional.of(matcher.group(1));
        }
      }
    }
    if (Marks.of(program).isEmpty()) {
      assertEquals(Optional.empty(), runs, "a program without marks runs clean anyway");
      return NORMAL;
    }
    return switch (runs.orElse("violation")) {
      case "clean" -> NORMAL;
      case "deadlock" -> SelfDeadlockException.class.getName();
      default -> TaskContextViolation.class.getName();
    };
  }

  private void compile(Program program, Directives directives, Path output) throws IOException {
    String classPath =
        libraries().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    List<String> options =
        new ArrayList<>(List.of("-proc:none", "-cp", classPath, "-d", output.toString()));
    options.addAll(directives.javac());
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean compiled =
          javac
              .getTask(
                  messages,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(program.files()))
              .call();
      assertTrue(compiled, messages::toString);
    }
  }

  /**
   * Runs the program's {@code main} in a thread of its own, with a kernel of its own: the sample's
   * classes are loaded anew, so that a lock or a mapping that a program leaves behind is no other
   * program's trouble.
   */
  private static Optional<Throwable> run(Program program, Path output) throws Exception {
    List<URL> urls = new ArrayList<>();
    urls.add(output.toUri().toURL());
    for (Path library : libraries()) {
      urls.add(library.toUri().toURL());
    }
    ClassLoader parent = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), parent)) {
      Class<?> type = loader.loadClass(mainClass(program));
      FutureTask<Void> result = new FutureTask<>(() -> invokeMain(type));
      Thread thread = new Thread(result, program.name());
      thread.setDaemon(true); // one that hangs must not keep the test from ending
      thread.setContextClassLoader(loader);
      thread.start();
      return outcome(result, thread);
    }
  }

  private static Optional<Throwable> outcome(FutureTask<Void> result, Thread thread)
      throws InterruptedException {
    try {
      result.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.of(e.getCause());
    } catch (TimeoutException e) {
      AssertionError late = new AssertionError("still running after " + LIMIT);
      late.setStackTrace(thread.getStackTrace()); // where it hangs
      thread.interrupt();
      throw late;
    }
  }

  private static Void invokeMain(Class<?> type) throws Exception {
    try {
      type.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
    return null;
  }

  private static String mainClass(Program program) {
    String file = program.place().getFileName().toString();
    return file.substring(0, file.lastIndexOf('.'));
  }

  private static List<Path> libraries() {
    return Stream.of(ConfinementMarked.class, TaskHandle.class, CurrentTask.class)
        .map(SeedProgramsTest::home)
        .distinct()
        .toList();
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
