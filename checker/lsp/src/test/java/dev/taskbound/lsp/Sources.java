package dev.taskbound.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of sources. */
record Sources(Path root) {
  /** A handle type and a boundary, used by the other files. */
  static final String HANDLE =
      """
      package app;

      import dev.taskbound.annotations.CurrentTaskOnly;
      import dev.taskbound.annotations.PretendThread;

      @CurrentTaskOnly
      public final class Handle {
        public int id() {
          return 1;
        }

        public static void cross(@PretendThread Runnable body) {
          body.run();
        }
      }
      """;

  /** One crossing capture, on line 5. */
  static final String CROSSES =
      """
      package app;

      class Crosses {
        void go(Handle handle) {
          Handle.cross(() -> System.out.println(handle.id()));
        }
      }
      """;

  /** Writes a file, with the folders it needs. */
  Sources with(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Adds {@link #HANDLE} and {@link #CROSSES}. */
  Sources withOneError() throws IOException {
    return with("app/Handle.java", HANDLE).with("app/Crosses.java", CROSSES);
  }
}
