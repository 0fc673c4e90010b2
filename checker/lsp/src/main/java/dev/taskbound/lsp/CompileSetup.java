package dev.taskbound.lsp;

import java.nio.file.Path;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * How files of one project are compiled and checked.
 *
 * @param classPath jars and class directories
 * @param sourcePath roots below which further sources are found
 * @param release Java version of the sources, or null for that of the running JDK
 * @param strict whether all sources mean what their signatures say
 * @param models files with facts about libraries
 * @param javacOptions further options of the compiler
 * @param javacErrors whether javac's own errors are shown too
 */
record CompileSetup(
    List<Path> classPath,
    List<Path> sourcePath,
    @Nullable String release,
    boolean strict,
    List<Path> models,
    List<String> javacOptions,
    boolean javacErrors) {

  CompileSetup {
    classPath = List.copyOf(classPath);
    sourcePath = List.copyOf(sourcePath);
    models = List.copyOf(models);
    javacOptions = List.copyOf(javacOptions);
  }

  /** Returns the same with other source roots. */
  CompileSetup withSourcePath(List<Path> roots) {
    return new CompileSetup(classPath, roots, release, strict, models, javacOptions, javacErrors);
  }
}
