package dev.taskbound.inputs;

import java.nio.file.Path;

/** Places of the repository outside this module. */
final class Repository {
  static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize().getParent();
  static final Path RULE_PAGES = ROOT.resolve("docs/rules");
  static final Path PAGE_PROGRAMS =
      ROOT.resolve("checker/engine/src/main/resources/dev/taskbound/engine/rules");

  private Repository() {}
}
