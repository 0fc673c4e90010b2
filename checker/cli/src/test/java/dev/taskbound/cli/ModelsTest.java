package dev.taskbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.testing.ModelJar;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models of jars on the class path, and a user's own over them and over the shipped ones. */
class ModelsTest {
  @TempDir private Path root;
  private Project project;

  @BeforeEach
  void writeSources() throws Exception {
    project = new Project(root.resolve("src")).with("Uses.java", ModelJar.USES);
  }

  @Test
  void aJarBringsItsModelsAlong() {
    assertEquals(0, check(jar("")).status());
    CommandLineRun run = check(jar(ModelJar.MODELS));
    assertEquals(
        1, run.count("Uses.java:3:46: error: [taskbound:capture.not.sendable]"), run.out());
    assertEquals(1, run.status());
    assertEquals("", run.err());
  }

  @Test
  void theUserKnowsBetter() throws Exception {
    Path own = Files.writeString(root.resolve("own.astub"), ModelJar.AT_ONCE);
    CommandLineRun run = check(jar(ModelJar.MODELS), "--models", own);
    assertEquals(0, run.status(), run.out());
  }

  @Test
  void shippedFactsCanBeSwitchedOff() throws Exception {
    project.with("UsesShipped.java", ModelJar.USES_SHIPPED);
    assertEquals(2, check(jar("")).count(": error: [taskbound:capture.not.sendable]"));
    Path own = Files.writeString(root.resolve("own.astub"), ModelJar.SHIPPED_OFF);
    CommandLineRun run = check(jar(""), "--models", own);
    assertEquals(0, run.status(), run.out());
  }

  @Test
  void aMalformedFileIsAWarning() {
    Path jar = jar(ModelJar.MALFORMED);
    String place =
        jar.resolveSibling("acme.jar!").resolve("META-INF/taskbound/acme.astub") + ":3: ";
    for (int i = 0; i < 2; i++) {
      CommandLineRun run = check(jar, "--cache", root.resolve("cache"));
      assertEquals(0, run.status(), run.out());
      assertTrue(
          run.err()
              .startsWith("taskbound: warning: " + place + "unknown annotation @NotThreadSave"),
          run.err());
      assertEquals(1, run.err().lines().count(), run.err());
    }
    assertTrue(check(jar, "--format", "sarif").out().contains("unknown annotation @NotThreadSave"));
  }

  @Test
  void changedModelsOfAJarStartOver() {
    Object cache = root.resolve("cache");
    assertEquals(0, check(jar(""), "--cache", cache).status());
    assertEquals(1, check(jar(ModelJar.MODELS), "--cache", cache).status());
    assertEquals(1, check(jar(ModelJar.MODELS), "--cache", cache).status());
    Path jar = jar(ModelJar.MODELS.replace("detached = true", "detached = false"));
    CommandLineRun scoped = check(jar, "--cache", cache);
    assertEquals(1, scoped.count("which ends before the call returns"), scoped.out());
    assertEquals(0, check(jar(ModelJar.AT_ONCE), "--cache", cache).status());
  }

  @Test
  void changedModelsOfAFolderStartOver() throws Exception {
    Object cache = root.resolve("cache");
    jar("");
    Path classes = root.resolve("acme-classes");
    assertEquals(0, check(classes, "--cache", cache).status());
    Path models = classes.resolve("META-INF/taskbound/acme.astub");
    Files.createDirectories(models.getParent());
    Files.writeString(models, ModelJar.MODELS);
    assertEquals(1, check(classes, "--cache", cache).status());
    Files.writeString(models, ModelJar.AT_ONCE);
    assertEquals(0, check(classes, "--cache", cache).status());
  }

  private Path jar(String models) {
    return ModelJar.write(root, "acme.jar", models);
  }

  private CommandLineRun check(Path classPath, Object... more) {
    Object[] words = new Object[more.length + 4];
    words[0] = "check";
    words[1] = "-cp";
    words[2] = classPath;
    System.arraycopy(more, 0, words, 3, more.length);
    words[words.length - 1] = project.root();
    return CommandLineRun.of(words);
  }
}
