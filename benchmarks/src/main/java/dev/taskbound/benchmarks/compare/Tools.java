package dev.taskbound.benchmarks.compare;

import dev.taskbound.benchmarks.empty.EmptyPlugin;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Finds the JDKs, and makes or fetches the jars that the configurations need. */
final class Tools {
  private static final String DEPENDENCY =
      "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath";

  private final Path root;
  private final Path folder;

  /**
   * Makes a finder.
   *
   * @param root the project
   * @param folder where class paths and the empty plugin are kept
   */
  Tools(Path root, Path folder) {
    this.root = root;
    this.folder = folder;
  }

  /** Returns the class path of a profile of {@code benchmarks/peers/pom.xml}. */
  String peers(String profile) throws IOException, InterruptedException {
    Path pom = root.resolve("benchmarks/peers/pom.xml");
    Path file = folder.resolve("peers").resolve(profile + ".classpath");
    if (!Files.exists(file)
        || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(pom)) < 0) {
      Files.createDirectories(file.getParent());
      Path log = folder.resolve("maven.log");
      Process maven =
          new ProcessBuilder(
                  "mvn",
                  "-q",
                  "-B",
                  "-ntp",
                  "-f",
                  pom.toString(),
                  "-P",
                  profile,
                  DEPENDENCY,
                  "-Dmdep.outputFile=" + file)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (maven.waitFor() != 0) {
        throw new IOException("Maven failed: " + Files.readString(log));
      }
    }
    return Files.readString(file).strip();
  }

  /** Returns a jar that the build has made. */
  String built(String module, String artifact) throws IOException {
    Path target = root.resolve("checker").resolve(module).resolve("target");
    if (Files.isDirectory(target)) {
      try (Stream<Path> files = Files.list(target)) {
        List<Path> jars =
            files
                .filter(f -> f.getFileName().toString().matches(artifact + "(-\\d[^/]*)?\\.jar"))
                .toList();
        if (!jars.isEmpty()) {
          return jars.get(0).toString();
        }
      }
    }
    throw new IOException(artifact + " is not built; see benchmarks/run --help");
  }

  /** Returns a jar with a plugin that does nothing. */
  String emptyPlugin() throws IOException {
    Path jar = folder.resolve("empty-plugin.jar");
    Files.createDirectories(folder);
    String name = EmptyPlugin.class.getName();
    String entry = name.replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out);
        InputStream code = EmptyPlugin.class.getClassLoader().getResourceAsStream(entry)) {
      zip.putNextEntry(new JarEntry(entry));
      code.transferTo(zip);
      zip.putNextEntry(new JarEntry("META-INF/services/com.sun.source.util.Plugin"));
      zip.write(name.getBytes(StandardCharsets.UTF_8));
    }
    return jar.toString();
  }

  /** Returns the home of a JDK: from TASKBOUND_JDK_version, the running one, or a sibling. */
  Path jdk(String version) throws IOException {
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
          .orElseThrow(
              () -> new IOException("no JDK " + version + "; set TASKBOUND_JDK_" + version));
    }
  }

  private static boolean isJdk(Path home, String version) {
    try {
      return Files.isExecutable(home.resolve("bin/javac"))
          && Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"" + version);
    } catch (IOException unreadable) {
      return false;
    }
  }
}
