package dev.taskbound.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.testing.ModelJar;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models of jars on the class path, and a user's own over them. */
class ModelsTest {
  @TempDir private Path root;

  @Test
  void aJarBringsItsModelsAlong() throws Exception {
    ModelJar.write(root, "acme.jar", ModelJar.MODELS);
    project("");
    try (Editor editor = Editor.on(root)) {
      editor.open("Uses.java");
      assertEquals(List.of("capture.not.sendable"), editor.keys("Uses.java"));
    }
  }

  @Test
  void theUserKnowsBetter() throws Exception {
    ModelJar.write(root, "acme.jar", ModelJar.MODELS);
    project(", \"models\": [\"own.astub\"]").with("own.astub", ModelJar.AT_ONCE);
    try (Editor editor = Editor.on(root)) {
      editor.open("Uses.java");
      assertEquals(List.of(), editor.keys("Uses.java"));
    }
  }

  @Test
  void aMalformedFileIsTold() throws Exception {
    ModelJar.write(root, "acme.jar", ModelJar.MALFORMED);
    project("");
    try (Editor editor = Editor.on(root)) {
      editor.open("Uses.java");
      assertEquals(List.of(), editor.keys("Uses.java"));
      String told = editor.awaitMessage(false, "unknown annotation @NotThreadSave");
      assertTrue(told.contains("acme.jar!"), told);
    }
  }

  private Sources project(String more) throws Exception {
    return new Sources(root)
        .with("taskbound.json", "{\"classpath\": [\"acme.jar\"]" + more + "}")
        .with("Uses.java", ModelJar.USES);
  }
}
