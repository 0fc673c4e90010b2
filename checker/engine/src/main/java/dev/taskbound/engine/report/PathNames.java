package dev.taskbound.engine.report;

import java.nio.file.Path;
import javax.tools.JavaFileObject;

/**
 * Names source files in reports: relative to a base directory where possible, always with {@code
 * /}.
 */
final class PathNames {
  private final Path base;

  PathNames(Path base) {
    this.base = base.toAbsolutePath().normalize();
  }

  /** Returns the file's path below the base directory, or its full path if it lies elsewhere. */
  String of(JavaFileObject file) {
    if (!"file".equals(file.toUri().getScheme())) {
      return file.getName().replace('\\', '/');
    }
    Path path = Path.of(file.toUri()).normalize();
    Path shown = path.startsWith(base) ? base.relativize(path) : path;
    return shown.toString().replace('\\', '/');
  }
}
