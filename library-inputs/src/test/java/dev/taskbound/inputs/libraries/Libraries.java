package dev.taskbound.inputs.libraries;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The jars of the libraries that this module's POM names, and of what they depend on. */
final class Libraries {
  /** The module's folder. */
  static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  private Libraries() {}

  /** Returns the jars, in the order of the class path that the build has written. */
  static List<Path> jars() throws IOException {
    String classPath = Files.readString(MODULE.resolve("target/compile-class-path")).strip();
    return Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of).toList();
  }
}
