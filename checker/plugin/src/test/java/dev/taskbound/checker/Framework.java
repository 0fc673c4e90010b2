package dev.taskbound.checker;

import dev.taskbound.annotations.Unconfined;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.testing.Jdk;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Runs javac as users of the Checker Framework do, with the packaged jar on the processor path. */
final class Framework {
  static final String TASKBOUND = "dev.taskbound.checker.TaskboundChecker";
  static final String RESOURCE_LEAK =
      "org.checkerframework.checker.resourceleak.ResourceLeakChecker";
  static final String NULLNESS = "org.checkerframework.checker.nullness.NullnessChecker";

  private static final Path JAR = Path.of(System.getProperty("taskbound.jar"));
  private static final Path HOME = Path.of(System.getProperty("taskbound.checker-framework"));

  /** The flags for the JVM that the framework's manual asks for; Taskbound needs no other. */
  private static final List<String> FLAGS =
      Stream.concat(
              Stream.of(
                      "api",
                      "code",
                      "file",
                      "main",
                      "model",
                      "parser",
                      "processing",
                      "tree",
                      "util")
                  .map(name -> "-J--add-exports=jdk.compiler/com.sun.tools.javac." + name),
              Stream.of("-J--add-opens=jdk.compiler/com.sun.tools.javac.comp"))
          .map(flag -> flag + "=ALL-UNNAMED")
          .toList();

  private Framework() {}

  /** Compiles all sources of the directory. */
  static Jdk.Outcome javac(Jdk jdk, Path directory, String processors, String... options)
      throws Exception {
    return javac(jdk, directory, List.of(), processors, options);
  }

  /** As above, with further entries of the processor path. */
  static Jdk.Outcome javac(
      Jdk jdk, Path directory, List<Path> more, String processors, String... options)
      throws Exception {
    List<String> all = new ArrayList<>(FLAGS);
    all.addAll(Arrays.asList(options));
    return withoutFlags(jdk, directory, more, processors, all);
  }

  /** Compiles all sources of the directory with a further library on the class path. */
  static Jdk.Outcome javacWith(
      Jdk jdk, Path directory, Path library, String processors, String... options)
      throws Exception {
    List<String> all = new ArrayList<>(FLAGS);
    all.addAll(Arrays.asList(options));
    List<Path> path = new ArrayList<>(classPath());
    path.add(library);
    all.addAll(List.of("-cp", join(path)));
    return withoutFlags(jdk, directory, List.of(), processors, all);
  }

  /** As above, without the flags for the JVM. */
  static Jdk.Outcome withoutFlags(
      Jdk jdk, Path directory, List<Path> more, String processors, List<String> options)
      throws Exception {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-d", "out"));
    if (!options.contains("-cp")) {
      arguments.addAll(List.of("-cp", join(classPath())));
    }
    List<Path> path = new ArrayList<>(more);
    path.add(JAR);
    path.addAll(jars(""));
    arguments.addAll(List.of("-processorpath", join(path), "-processor", processors));
    arguments.addAll(sources(directory));
    return jdk.javac(directory, arguments);
  }

  /** Compiles all sources of the directory with the javac plugin. */
  static Jdk.Outcome plugin(Jdk jdk, Path directory) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("-d", "out", "-cp", join(classPath())));
    arguments.addAll(List.of("-processorpath", JAR.toString(), "-Xplugin:Taskbound"));
    arguments.addAll(sources(directory));
    return jdk.javac(directory, arguments);
  }

  /** Compiles a checker of the user's own, which refers to Taskbound and to the framework. */
  static void compileChecker(Jdk jdk, Path directory, Path output) throws Exception {
    List<Path> path = new ArrayList<>(jars(""));
    path.add(JAR);
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-Xlint:none", "-cp"));
    arguments.addAll(List.of(join(path), "-d", output.toString()));
    arguments.addAll(sources(directory));
    Jdk.Outcome outcome = jdk.javac(directory, arguments);
    if (outcome.status() != 0) {
      throw new IllegalStateException(outcome.output());
    }
  }

  private static List<Path> classPath() throws Exception {
    List<Path> path = new ArrayList<>(jars("checker-qual"));
    path.add(home(Unconfined.class));
    path.add(home(CurrentTask.class));
    return path;
  }

  private static List<Path> jars(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(HOME)) {
      return files.filter(jar -> jar.getFileName().toString().startsWith(prefix)).sorted().toList();
    }
  }

  private static List<String> sources(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .sorted()
          .toList();
    }
  }

  private static String join(List<Path> path) {
    return String.join(File.pathSeparator, path.stream().map(Path::toString).toList());
  }

  private static Path home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
