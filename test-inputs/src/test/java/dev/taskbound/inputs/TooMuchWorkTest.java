package dev.taskbound.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.flow.Work;
import dev.taskbound.engine.models.Models;
import dev.taskbound.engine.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A body that takes too many steps is given up, with one warning; the others are checked. */
class TooMuchWorkTest {
  private static final String TWO_METHODS =
      """
      package q;

      import java.sql.Connection;
      import java.util.List;
      import java.util.concurrent.Executor;

      class Tangled {
        static void small(Connection connection, Executor executor) {
          executor.execute(() -> System.out.println(connection));
        }

        static void large(Connection connection, List<String> names, Executor executor) {
          %s
          executor.execute(() -> System.out.println(connection));
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void isToldOnceAndHidesNothingElse() throws IOException {
    String loops =
        "names.forEach(n -> names.forEach(m -> System.out.println(n + m)));\n".repeat(50);
    Engine.Result result = check(TWO_METHODS.formatted(loops), 400);
    assertEquals(List.of(), result.crashes());
    assertEquals(List.of(9L), result.findings().stream().map(TooMuchWorkTest::line).toList());
    assertEquals(1, result.warnings().size(), () -> result.warnings().toString());
    String warning = result.warnings().get(0);
    assertTrue(warning.startsWith("`q.Tangled.large` was checked in part only: "), warning);
  }

  @Test
  void isFarFromWhatCodeTakes() throws IOException {
    String loops =
        "names.forEach(n -> names.forEach(m -> System.out.println(n + m)));\n".repeat(50);
    Engine.Result result = check(TWO_METHODS.formatted(loops), Work.MOST / 100);
    assertEquals(List.of(), result.warnings());
    assertEquals(2, result.findings().size());
  }

  @Test
  void closuresThatStoreInsideEachOtherAreGivenUpOnce() throws IOException {
    Engine.Result result = check(TWO_METHODS.formatted(storingClosures(20)), Work.MOST / 1000);
    assertEquals(List.of(), result.crashes());
    assertEquals(List.of(9L), result.findings().stream().map(TooMuchWorkTest::line).toList());
    assertEquals(1, result.warnings().size(), () -> result.warnings().toString());
  }

  /** Each run of a closure runs those inside it: if each did so twice, the steps would double. */
  @Test
  void closuresThatStoreInsideEachOtherAreCheckedToTheEnd() throws IOException {
    Engine.Result result = check(TWO_METHODS.formatted(storingClosures(30)), Work.MOST / 2);
    assertEquals(List.of(), result.crashes());
    assertEquals(List.of(), result.warnings());
    assertEquals(2, result.findings().size(), () -> result.findings().toString());
  }

  private static String storingClosures(int depth) {
    StringBuilder nested = new StringBuilder("Object[] kept = {null};");
    for (int i = 0; i < depth; i++) {
      nested.append("names.forEach(n").append(i).append(" -> { try { kept[0] =");
      nested.append(" connection.createStatement(); kept[0].hashCode();");
      nested.append(" } catch (java.sql.SQLException e").append(i).append(") { }");
    }
    return nested.append("});".repeat(depth)).toString();
  }

  private static long line(Finding finding) {
    return finding.place().line();
  }

  private Engine.Result check(String text, long mostWork) throws IOException {
    Path file = Files.writeString(folder.resolve("Tangled.java"), text);
    Program program = new Program("Tangled.java", file, List.of(file));
    JavacTask task = new ProgramChecker().task(program.files(), Directives.of(program), null);
    CompilationUnitTree unit = task.parse().iterator().next();
    task.analyze();
    return Engine.create(task, new EngineOptions(true, Models.shipped(), mostWork)).check(unit);
  }
}
