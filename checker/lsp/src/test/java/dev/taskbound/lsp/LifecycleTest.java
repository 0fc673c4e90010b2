package dev.taskbound.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifecycleTest {
  @TempDir private Path root;

  @Test
  void endsWellAfterAShutdown() throws Exception {
    try (Editor editor = Editor.on(root)) {
      assertEquals(0, editor.quit());
    }
  }

  @Test
  void endsBadlyWithoutOne() throws Exception {
    try (Editor editor = Editor.on(root)) {
      editor.server().exit();
      assertEquals(1, editor.exitStatus());
    }
  }

  @Test
  void endsWhenTheConnectionBreaks() throws Exception {
    try (Editor editor = Editor.on(root)) {
      assertEquals(1, editor.hangUp());
    }
  }

  @Test
  void explainsWhatIsUnderTheCursor() throws Exception {
    new Sources(root).withOneError();
    try (Editor editor = Editor.on(root)) {
      editor.open("app/Crosses.java");
      Hover hover = editor.hover("app/Crosses.java", new Position(4, 44));
      String text = hover.getContents().getRight().getValue();
      for (String part :
          new String[] {
            "**[capture.not.sendable](https://",
            "`handle` (Handle) crosses a pretend-thread boundary",
            "**Help:** ",
            "**Rejected**\n\n```java\n",
            "**Accepted**\n\n```java\n",
            "**What to do**\n\n- ",
            "**In Rust:** "
          }) {
        assertTrue(text.contains(part), part + " in " + text);
      }
      assertEquals(new Position(4, 42), hover.getRange().getStart());
      assertNull(editor.hover("app/Crosses.java", new Position(3, 8)));
    }
  }
}
