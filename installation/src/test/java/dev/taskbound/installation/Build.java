package dev.taskbound.installation;

import java.nio.file.Path;

/** What the build tells the tests about itself. */
final class Build {
  /** The root of the checkout, where the documentation is. */
  static final Path ROOT = path("taskbound.root");

  /** The local repository with the artifacts of this build. */
  static final Path REPOSITORY = path("taskbound.repository");

  /** Where the example projects are built. */
  static final Path WORK = path("taskbound.work");

  /** The version of the artifacts of this build. */
  static final String VERSION = System.getProperty("taskbound.version");

  private Build() {}

  /** Returns the jar of one of Taskbound's artifacts. */
  static Path jar(String artifact) {
    return REPOSITORY.resolve(
        "dev/taskbound/" + artifact + "/" + VERSION + "/" + artifact + "-" + VERSION + ".jar");
  }

  static Path path(String property) {
    return Path.of(System.getProperty(property));
  }
}
