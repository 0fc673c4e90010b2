package dev.taskbound.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the sources that the user's arguments stand for. */
final class SourceFiles {
  private static final String MODULE_INFO = "module-info.java";

  private SourceFiles() {}

  /**
   * Returns every {@code .java} file among the given files and below the given directories, each
   * once, in the order of the arguments and sorted within a directory.
   *
   * @throws NotChecked if an argument cannot be read or nothing is found
   */
  static List<Path> find(Collection<Path> arguments) {
    // Keyed by the real path, so that a file given twice, or through a link, counts once.
    Map<Path, Path> files = new LinkedHashMap<>();
    for (Path argument : arguments) {
      for (Path file : expand(argument)) {
        files.putIfAbsent(realPath(file), file.normalize());
      }
    }
    if (files.isEmpty()) {
      throw new NotChecked("no .java file below " + arguments.iterator().next());
    }
    return List.copyOf(files.values());
  }

  /** Tells whether the file declares a module. */
  static boolean isModuleInfo(Path file) {
    return file.endsWith(MODULE_INFO);
  }

  private static List<Path> expand(Path argument) {
    if (!Files.exists(argument)) {
      throw new NotChecked("no such file or directory: " + argument);
    }
    if (!Files.isReadable(argument)) {
      throw new NotChecked("cannot be read: " + argument);
    }
    if (Files.isDirectory(argument)) {
      return below(argument);
    }
    if (!isSource(argument)) {
      throw new NotChecked("neither a .java file nor a directory: " + argument);
    }
    return List.of(argument);
  }

  private static List<Path> below(Path directory) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          directory,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              boolean hidden =
                  !dir.equals(directory) && dir.getFileName().toString().startsWith(".");
              return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (isSource(file) && Files.isRegularFile(file)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
              throw new NotChecked("cannot be read: " + file);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(found);
    return found;
  }

  private static boolean isSource(Path file) {
    return file.getFileName().toString().endsWith(".java");
  }

  private static Path realPath(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      throw new NotChecked("cannot be read: " + file);
    }
  }
}
