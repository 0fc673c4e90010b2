package dev.taskbound.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads the names of files that the user gives. */
final class FileName {
  private FileName() {}

  /**
   * Returns the path of that name.
   *
   * @throws NotChecked if it cannot be a file's name
   */
  static Path read(String name) {
    if (name.isEmpty()) {
      // The working directory to Java, but to the user most often a variable that is not set.
      throw new NotChecked("the name is empty");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new NotChecked(
          "`"
              + name
              + "` cannot be a file's name here; if it has letters beyond ASCII, choose a locale"
              + " with UTF-8, LC_ALL=C.UTF-8 for instance");
    }
  }
}
