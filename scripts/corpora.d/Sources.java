import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The sources of a corpus. */
final class Sources {

  /**
   * Fetches the sources jar and unpacks its Java files. A module descriptor is left out, because
   * the corpus is compiled on the class path, and so are {@code META-INF/versions} folders, which
   * repeat classes for newer JDKs.
   */
  static void unpack(Corpus corpus) throws IOException, InterruptedException, Failure {
    delete(corpus.sources());
    String jar = corpus.coordinates() + ":jar:sources";
    Maven.run(
        corpus,
        List.of(
            Maven.DEPENDENCY + ":copy",
            "-Dartifact=" + jar,
            "-DoutputDirectory=" + corpus.folder()));
    String[] parts = corpus.coordinates().split(":");
    Path archive = corpus.folder().resolve(parts[1] + "-" + parts[2] + "-sources.jar");
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (isWanted(entry.getName())) {
          write(zip, entry, corpus.sources());
        }
      }
    }
  }

  private static boolean isWanted(String name) {
    return name.endsWith(".java")
        && !name.startsWith("META-INF/")
        && !name.equals("module-info.java")
        && !name.endsWith("/module-info.java");
  }

  private static void write(ZipFile zip, ZipEntry entry, Path folder) throws IOException, Failure {
    Path file = folder.resolve(entry.getName()).normalize();
    if (!file.startsWith(folder)) {
      throw new Failure("the sources jar has an entry outside of itself: " + entry.getName());
    }
    Files.createDirectories(file.getParent());
    try (InputStream in = zip.getInputStream(entry)) {
      Files.write(file, in.readAllBytes());
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
