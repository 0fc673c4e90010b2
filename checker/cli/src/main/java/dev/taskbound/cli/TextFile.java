package dev.taskbound.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files whole or not at all. */
final class TextFile {
  private TextFile() {}

  /**
   * Makes sure that the file can be written later on, as far as that can be told.
   *
   * @throws NotChecked if not
   */
  static void requireWritable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new NotChecked("cannot write " + file + ": it is a directory");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NotChecked("cannot write " + file + ": there is no directory " + folder);
    }
    if (!Files.isWritable(Files.exists(file) ? file : folder)) {
      throw new NotChecked("cannot write " + file + ": permission denied");
    }
  }

  /**
   * Writes the text as UTF-8. Whoever reads the file meanwhile sees the old text or the new one.
   *
   * @throws NotChecked if it cannot be written; the file is then as it was
   */
  static void write(Path file, String text) {
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        // A device or a pipe, which must not be replaced.
        Files.writeString(target, text, StandardOpenOption.WRITE);
      } else {
        replace(target, text);
      }
    } catch (IOException e) {
      throw new NotChecked("cannot write " + file + ": " + e);
    }
  }

  private static void replace(Path target, String text) throws IOException {
    Path fresh = freshNeighbour(target);
    try {
      Files.writeString(fresh, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try {
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /**
   * Not a temporary file of the JDK's making: no one else could read such a one. Nor is it named
   * after the process: in a container each has the same number, and one that was killed leaves its
   * file behind.
   */
  private static Path freshNeighbour(Path target) {
    String name = "." + target.getFileName() + "." + UUID.randomUUID() + ".tmp";
    return target.resolveSibling(name);
  }
}
