package dev.taskbound.maven;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JDK that a check can run on.
 *
 * @param java its launcher
 * @param feature its version: 17
 */
record Jdk(Path java, int feature) {
  /** The oldest one that Taskbound runs on. */
  static final int OLDEST = 17;

  private static final Pattern FEATURE = Pattern.compile("\"?(?:1\\.)?(\\d+).*");

  /** Returns the JDK that Maven runs on. */
  static Jdk running() {
    Path home = Path.of(System.getProperty("java.home"));
    return new Jdk(home.resolve("bin").resolve("java"), Runtime.version().feature());
  }

  /**
   * Returns the JDK that a launcher belongs to, as its file {@code release} describes it.
   *
   * @throws IOException if that cannot be told
   */
  static Jdk of(Path java) throws IOException {
    Path home = java.toRealPath().getParent().getParent();
    Properties release = new Properties();
    try (Reader text = Files.newBufferedReader(home.resolve("release"))) {
      release.load(text);
    }
    Matcher version = FEATURE.matcher(release.getProperty("JAVA_VERSION", ""));
    if (!version.matches()) {
      throw new IOException("no JAVA_VERSION in " + home.resolve("release"));
    }
    return new Jdk(java, Integer.parseInt(version.group(1)));
  }
}
