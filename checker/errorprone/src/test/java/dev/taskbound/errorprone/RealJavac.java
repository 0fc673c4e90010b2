package dev.taskbound.errorprone;

import dev.taskbound.annotations.Unconfined;
import dev.taskbound.testing.Jdk;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process of javac with Error Prone and the packaged jar, called as users do. */
final class RealJavac {
  /** The packaged jar. */
  static final Path JAR = Path.of(System.getProperty("taskbound.jar"));

  /** The annotations, for class paths. */
  static final Path ANNOTATIONS = home(Unconfined.class);

  private static final Path ERROR_PRONE = Path.of(System.getProperty("taskbound.error-prone"));
  private static final List<String> EXPORTED =
      List.of("api", "file", "main", "model", "parser", "processing", "tree", "util");

  private RealJavac() {}

  /**
   * Compiles files of a folder into {@code out}.
   *
   * @param arguments what follows {@code -Xplugin:ErrorProne}
   * @param options further options of javac; a class path among them goes before the usual one
   * @param files the files; if none is named, all that are in the folder
   */
  static Jdk.Outcome run(Path folder, String arguments, List<String> options, String... files)
      throws Exception {
    List<String> all = new ArrayList<>(flags());
    all.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
    all.addAll(List.of("-processorpath", processorPath()));
    all.add(("-Xplugin:ErrorProne " + arguments).strip());
    all.addAll(List.of("-d", "out"));
    if (!options.contains("-cp")) {
      all.addAll(List.of("-cp", ANNOTATIONS.toString()));
    }
    all.addAll(options);
    all.addAll(files.length > 0 ? List.of(files) : sources(folder));
    return Jdk.own().javac(folder, all);
  }

  /** Returns the flags that Error Prone's installation page asks for. */
  private static List<String> flags() {
    List<String> flags = new ArrayList<>();
    for (String name : EXPORTED) {
      flags.add("-J--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    }
    flags.add("-J--add-opens=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED");
    flags.add("-J--add-opens=jdk.compiler/com.sun.tools.javac.comp=ALL-UNNAMED");
    return flags;
  }

  private static String processorPath() throws IOException {
    try (Stream<Path> jars = Files.list(ERROR_PRONE)) {
      return Stream.concat(Stream.of(JAR), jars.sorted())
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private static List<String> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .sorted()
          .toList();
    }
  }

  /** Returns where a class was loaded from. */
  static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
