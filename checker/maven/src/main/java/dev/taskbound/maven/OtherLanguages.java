package dev.taskbound.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells whether Java sources may need classes of their own module that are not made from Java. Only
 * then are the module's class files a part of the class path: they may be older than the sources.
 */
final class OtherLanguages {
  private static final List<String> FOLDERS =
      List.of("kotlin", "groovy", "scala", "aspect", "clojure");

  private OtherLanguages() {}

  /** Returns whether there are sources of other languages beside the folder {@code java}. */
  static boolean in(Path sources) {
    return FOLDERS.stream().anyMatch(each -> Files.isDirectory(sources.resolve(each)));
  }
}
