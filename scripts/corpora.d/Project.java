import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folders of the project. */
final class Project {
  /** Returns the project's root, the folder that holds docs/corpora.tsv. */
  static Path root() {
    Path root = Path.of(System.getProperty("corpora.root", "")).toAbsolutePath().normalize();
    if (!Files.isRegularFile(root.resolve("docs/corpora.tsv"))) {
      throw Corpora.usage("docs/corpora.tsv was not found in " + root);
    }
    return root;
  }

  /** Returns the folder everything is resolved into. */
  static Path cache(Path root) {
    String set = System.getenv("TASKBOUND_CORPORA");
    return set == null || set.isEmpty()
        ? root.resolve("target/corpora")
        : Path.of(set).toAbsolutePath();
  }

  /** Finds the home of a JDK of this version: from a variable, the running one, or a sibling. */
  static Path jdk(String version) throws IOException, Failure {
    String set = System.getenv("TASKBOUND_JDK_" + version);
    if (set != null) {
      return Path.of(set);
    }
    Path running = Path.of(System.getProperty("java.home")).toRealPath();
    if (isJdk(running, version)) {
      return running;
    }
    try (Stream<Path> siblings = Files.list(running.getParent())) {
      return siblings
          .filter(home -> isJdk(home, version))
          .findFirst()
          .orElseThrow(() -> new Failure("no JDK " + version + "; set TASKBOUND_JDK_" + version));
    }
  }

  private static boolean isJdk(Path home, String version) {
    Path release = home.resolve("release");
    try {
      return Files.isExecutable(home.resolve("bin/javac"))
          && Files.readString(release).contains("JAVA_VERSION=\"" + version);
    } catch (IOException unreadable) {
      return false;
    }
  }
}
