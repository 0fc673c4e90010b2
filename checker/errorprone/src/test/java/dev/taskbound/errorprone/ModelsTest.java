package dev.taskbound.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.testing.ModelJar;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models of jars on the class path, and a user's own over them and over the shipped ones. */
class ModelsTest {
  private static final String OWN = "-XepOpt:Taskbound:Models=";

  @TempDir private Path folder;
  private ErrorProneRun run;

  @BeforeEach
  void writeSources() throws Exception {
    run = ErrorProneRun.in(folder).write("Uses.java", ModelJar.USES);
  }

  @Test
  void aJarBringsItsModelsAlong() throws Exception {
    assertEquals(List.of(), compile("").reports());
    String report = compile(ModelJar.MODELS).only();
    assertTrue(report.startsWith("Uses.java:3: error: [TaskboundCrossing] [taskbound:"), report);
    run.write("own.astub", ModelJar.AT_ONCE);
    Path own = folder.resolve("own.astub");
    assertEquals(List.of(), compile(ModelJar.MODELS, OWN + own).reports());
  }

  @Test
  void shippedFactsCanBeSwitchedOff() throws Exception {
    run.write("UsesShipped.java", ModelJar.USES_SHIPPED);
    assertEquals(2, compile("").reports().size());
    run.write("own.astub", ModelJar.SHIPPED_OFF);
    assertEquals(List.of(), compile("", OWN + folder.resolve("own.astub")).reports());
  }

  @Test
  void aMalformedFileIsAWarning() throws Exception {
    ErrorProneRun.Outcome outcome = compile(ModelJar.MALFORMED);
    assertTrue(outcome.success());
    Path place = folder.resolve("acme.jar!").resolve("META-INF/taskbound/acme.astub");
    String told = ": warning: [taskbound] " + place + ":3: unknown annotation @NotThreadSave";
    assertTrue(outcome.only().startsWith(told), outcome.only());
  }

  private ErrorProneRun.Outcome compile(String models, String... options) throws Exception {
    Path jar = ModelJar.write(folder, "acme.jar", models);
    List<String> all = new java.util.ArrayList<>(List.of(options));
    all.addAll(List.of("-cp", jar.toString()));
    return run.compile(all.toArray(String[]::new));
  }
}
