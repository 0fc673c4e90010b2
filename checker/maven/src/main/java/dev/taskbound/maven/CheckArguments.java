package dev.taskbound.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Puts together the arguments of {@code taskbound check}. */
final class CheckArguments {
  private final List<String> words = new ArrayList<>(List.of("check"));

  /** Adds the class path, if there is anything on it. */
  void classPath(List<String> entries) {
    option("--classpath", entries.isEmpty() ? null : String.join(File.pathSeparator, entries));
  }

  /**
   * Adds the Java version and what else the compiler has to be told.
   *
   * @param asked the version that the user asked for, or null to take the project's
   * @param jdk the version of the JDK that runs the check
   */
  void level(CompilerSettings compiler, @Nullable String asked, int jdk) {
    String release = asked != null ? asked : CompilerSettings.within(compiler.release(), jdk);
    String source = CompilerSettings.within(compiler.source(), jdk);
    if (release != null) {
      option("--release", release);
    } else if (source != null) {
      javac("-source");
      javac(source);
    }
    compiler.options().forEach(this::javac);
  }

  /** Adds an option for the compiler. */
  void javac(String option) {
    words.add("--javac-option=" + option);
  }

  /** Adds an option without a value, if it is wanted. */
  void flag(String name, boolean wanted) {
    if (wanted) {
      words.add(name);
    }
  }

  /** Adds an option with its value, unless that is null. */
  void option(String name, @Nullable Object value) {
    if (value != null) {
      words.add(name);
      words.add(value.toString());
    }
  }

  /** Returns everything, with the sources at the end. */
  List<String> with(List<String> sources) {
    List<String> all = new ArrayList<>(words);
    all.addAll(sources);
    return all;
  }
}
