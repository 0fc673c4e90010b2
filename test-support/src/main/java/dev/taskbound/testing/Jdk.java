package dev.taskbound.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * An installed JDK whose {@code javac} is run as its own process, with no flags for the JVM.
 *
 * @param version its feature version
 * @param home where it is
 */
public record Jdk(int version, Path home) {

  /** What a process printed, errors included, and how it ended. */
  public record Outcome(int status, String output) {}

  /** Returns the JDK of this test run, and JDK 17 and 25 where they are installed. */
  public static List<Jdk> installed() {
    Map<Integer, Jdk> found = new TreeMap<>();
    for (Path home : candidates()) {
      int version = version(home);
      if (version == 17 || version == 25) {
        found.putIfAbsent(version, new Jdk(version, home));
      }
    }
    found.put(own().version(), own());
    return List.copyOf(found.values());
  }

  /** Returns the JDK of this test run. */
  public static Jdk own() {
    return new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
  }

  /** Runs the compiler in the given directory. */
  public Outcome javac(Path directory, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/javac").toString()));
    command.addAll(arguments);
    Path output = Files.createTempFile("javac", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("javac does not end: " + command);
    }
    String text = Files.readString(output);
    Files.delete(output);
    return new Outcome(process.exitValue(), text);
  }

  @Override
  public String toString() {
    return "JDK " + version;
  }

  private static List<Path> candidates() {
    List<Path> homes = new ArrayList<>();
    for (String variable : List.of("JAVA_HOME_17", "JAVA_HOME_25", "JAVA_HOME")) {
      String value = System.getenv(variable);
      if (value != null) {
        homes.add(Path.of(value));
      }
    }
    Path usual = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(usual)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(usual)) {
        entries.forEach(homes::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return homes;
  }

  /** Reads the file {@code release} that every JDK has; 0 if this is none with a compiler. */
  private static int version(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/javac"))) {
      return 0;
    }
    try (var lines = Files.lines(release)) {
      return lines
          .filter(line -> line.startsWith("JAVA_VERSION=\""))
          .map(line -> line.replaceAll("^JAVA_VERSION=\"(\\d+).*$", "$1"))
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
