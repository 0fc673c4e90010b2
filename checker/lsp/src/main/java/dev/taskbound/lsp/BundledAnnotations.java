package dev.taskbound.lsp;

import dev.taskbound.annotations.Unconfined;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where checked code finds the annotations, whatever its own class path has. */
public final class BundledAnnotations {
  /** Where the shipped jar keeps a second copy of the annotations, apart from its other classes. */
  private static final String BUNDLED = "META-INF/taskbound/annotations";

  private BundledAnnotations() {}

  /** Returns the entry for the end of a class path; it stays open as long as the process lives. */
  public static Path classPathEntry() {
    return Holder.ENTRY;
  }

  private static Path find() {
    try {
      Path home =
          Path.of(Unconfined.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isRegularFile(home)) {
        FileSystem jar = FileSystems.newFileSystem(home);
        Path bundled = jar.getPath(BUNDLED);
        if (Files.isDirectory(bundled)) {
          return bundled;
        }
        jar.close();
      }
      return home;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Holder {
    private static final Path ENTRY = find();
  }
}
