package dev.taskbound.inputs.libraries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.models.ModelProblem;
import dev.taskbound.engine.models.Models;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/models.md} prints: each model beside its program, and the list of what is
 * shipped. Small classes of {@code src/test/standins} stand for libraries that are not on Maven
 * Central or not worth it.
 */
final class ModelsPageTest {
  private static final Path PAGE = Libraries.MODULE.resolve("../docs/models.md");
  private static final Pattern SNIPPET =
      Pattern.compile("(?m)^<!-- snippet: (\\S+) -->\\n```java\\n((?s:.*?))^```$");
  private static final Pattern MARK = Pattern.compile("// !! (\\S+)");
  private static final Pattern LIST =
      Pattern.compile("(?s)(<!-- shipped: begin -->\\n)(.*?)(<!-- shipped: end -->)");

  @TempDir private static Path work;

  @BeforeAll
  static void compileStandIns() throws Exception {
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-d", work.resolve("classes").toString()));
    try (Stream<Path> files = Files.walk(Libraries.MODULE.resolve("src/test/standins"))) {
      files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertEquals(0, status);
  }

  @Test
  void anOwnResource() throws Exception {
    assertChecked(snippet("session-model"), snippet("session-program"));
  }

  @Test
  void aClientOfOneThread() throws Exception {
    assertChecked(snippet("client-model"), snippet("client-program"));
  }

  @Test
  void widgets() throws Exception {
    assertChecked(snippet("swt-model"), snippet("swt-program"));
  }

  @Test
  void nodes() throws Exception {
    assertChecked(snippet("javafx-model"), snippet("javafx-program"));
  }

  /** Checks a program as its marks say, of which without the model not all is known. */
  private static void assertChecked(String model, String program) throws Exception {
    assertEquals(marks(program), check(model, program));
    assertFalse(check("", program).containsAll(marks(program)), "the model does nothing");
  }

  @Test
  void shippedFactsAreOverridden() throws Exception {
    String program = snippet("override-program");
    assertEquals(List.of(), check(snippet("override"), program));
    assertEquals(2, check("", program).size());
  }

  /** Rewritten with {@code -Dtaskbound.goldens=rewrite}. */
  @Test
  void allShippedModelsAreListed() throws Exception {
    String page = Files.readString(PAGE);
    String list = ShippedList.table(Libraries.MODULE.resolve("../checker/engine/src/main/models"));
    Matcher matcher = LIST.matcher(page);
    assertTrue(matcher.find());
    if (System.getProperty("taskbound.goldens", "").equals("rewrite")) {
      Files.writeString(
          PAGE, page.substring(0, matcher.start(2)) + list + page.substring(matcher.end(2)));
    } else {
      assertEquals(list, matcher.group(2));
    }
  }

  private static String snippet(String name) throws IOException {
    List<String> found =
        SNIPPET
            .matcher(Files.readString(PAGE))
            .results()
            .filter(block -> block.group(1).equals(name))
            .map(block -> block.group(2))
            .toList();
    assertEquals(1, found.size(), name);
    return found.get(0);
  }

  /** Returns line and key of each report that is due. */
  private static List<String> marks(String program) {
    List<String> marks = new ArrayList<>();
    List<String> lines = program.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int line = i + 1;
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        marks.add(line + " " + mark.group(1));
      }
    }
    return marks;
  }

  /** Returns line and key of each report, in the default mode. */
  private static List<String> check(String model, String program) throws Exception {
    Matcher type = Pattern.compile("(?m)^class (\\w+)").matcher(program);
    assertTrue(type.find());
    Path source = Files.writeString(work.resolve(type.group(1) + ".java"), program);
    Path stub = Files.writeString(work.resolve("model.astub"), model);
    Models models = model.isEmpty() ? Models.shipped() : Models.load(List.of(stub));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      List<Path> path = new ArrayList<>(Libraries.jars());
      path.add(work.resolve("classes"));
      path.add(annotations());
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
      List<String> options =
          List.of("-proc:none", "-parameters", "-XDaddTypeAnnotationsToSymbol=true");
      JavacTask task =
          (JavacTask)
              javac.getTask(null, manager, null, options, null, manager.getJavaFileObjects(source));
      CompilationUnitTree unit = task.parse().iterator().next();
      task.analyze();
      List<ModelProblem> problems = models.validate(task.getElements());
      assertEquals(List.of(), problems.stream().map(String::valueOf).toList());
      Engine.Result result = Engine.create(task, new EngineOptions(false, models)).check(unit);
      assertEquals(List.of(), result.crashes());
      return result.findings().stream()
          .map(found -> found.place().line() + " " + found.rule().key())
          .toList();
    }
  }

  private static Path annotations() throws URISyntaxException {
    return Path.of(NotThreadSafe.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
