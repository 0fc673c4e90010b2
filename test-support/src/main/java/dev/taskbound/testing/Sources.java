package dev.taskbound.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small programs for the compiler. */
public final class Sources {
  /** A handle type and a boundary, used by the other programs. */
  public static final String HANDLE =
      """
      import dev.taskbound.annotations.CurrentTaskOnly;
      import dev.taskbound.annotations.PretendThread;

      @CurrentTaskOnly
      final class Handle {
        int id() {
          return 1;
        }

        static Handle current() {
          return new Handle();
        }
      }

      final class Boundary {
        static void cross(@PretendThread Runnable body) {
          body.run();
        }
      }
      """;

  /** One crossing capture, on line 3. */
  public static final String CROSSES =
      """
      class Crosses {
        void go(Handle handle) {
          Boundary.cross(() -> System.out.println(handle.id()));
        }
      }
      """;

  /** Nothing to report. */
  public static final String STAYS =
      """
      class Stays {
        void go(Handle handle) {
          int id = handle.id();
          Boundary.cross(() -> System.out.println(id));
          Boundary.cross(() -> System.out.println(Handle.current().id()));
        }
      }
      """;

  private Sources() {}

  /** Writes a source file. */
  public static void write(Path directory, String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }
}
