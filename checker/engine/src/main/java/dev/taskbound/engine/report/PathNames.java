package dev.taskbound.engine.report;

import java.nio.file.Path;
import java.util.Objects;
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

  /**
   * Returns a name that is the same on each machine: the way from the base directory to the file,
   * with {@code ..} where the file lies elsewhere.
   */
  String portable(JavaFileObject file) {
    if (!"file".equals(file.toUri().getScheme())) {
      return file.getName().replace('\\', '/');
    }
    Path path = Path.of(file.toUri()).normalize();
    boolean reachable = Objects.equals(path.getRoot(), base.getRoot());
    return (reachable ? base.relativize(path) : path).toString().replace('\\', '/');
  }
}
