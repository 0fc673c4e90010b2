package dev.taskbound.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds what is compiled: the corpora, two small classes, and copies of a corpus. */
final class Inputs {
  /** A class that touches no handle. */
  static final String SMALL = "small";

  /** A class that touches one. */
  static final String SMALL_RELEVANT = "small-relevant";

  private static final Map<String, String> CLASSES =
      Map.of(
          SMALL,
          """
          final class Point {
            private final int x;
            private final int y;

            Point(int x, int y) {
              this.x = x;
              this.y = y;
            }

            int distance(Point other) {
              return Math.abs(x - other.x) + Math.abs(y - other.y);
            }

            @Override
            public String toString() {
              return "(" + x + ", " + y + ")";
            }
          }
          """,
          SMALL_RELEVANT,
          """
          import java.sql.Connection;
          import java.sql.PreparedStatement;
          import java.sql.ResultSet;
          import java.sql.SQLException;
          import java.util.ArrayList;
          import java.util.List;
          import java.util.concurrent.ExecutorService;
          import javax.sql.DataSource;

          final class Names {
            private final DataSource source;

            Names(DataSource source) {
              this.source = source;
            }

            List<String> all() throws SQLException {
              List<String> names = new ArrayList<>();
              try (Connection connection = source.getConnection();
                  PreparedStatement query = connection.prepareStatement("select name from people");
                  ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                  names.add(rows.getString(1));
                }
              }
              return names;
            }

            void print(ExecutorService executor) throws SQLException {
              List<String> names = List.copyOf(all());
              executor.execute(() -> names.forEach(System.out::println));
            }
          }
          """);

  private final Path root;
  private final Path scratch;

  Inputs(Path root, Path scratch) {
    this.root = root;
    this.scratch = scratch;
  }

  /** Returns the names that can be given, in the order of the list. */
  List<String> names() throws IOException {
    List<String> names = new ArrayList<>(List.of(SMALL, SMALL_RELEVANT));
    names.addAll(corpora().keySet());
    return names;
  }

  /** Returns an input; resolves a corpus that is not resolved yet. */
  Input named(String name) throws IOException, InterruptedException {
    if (CLASSES.containsKey(name)) {
      Path folder = scratch.resolve(name);
      Folders.empty(folder);
      String text = CLASSES.get(name);
      String file = text.contains("class Point") ? "Point.java" : "Names.java";
      Files.writeString(folder.resolve(file), text);
      return Input.of(name, "17", folder, "");
    }
    Path corpus = resolved(name);
    return Input.of(
        name,
        corpora().get(name),
        corpus.resolve("src"),
        Files.readString(corpus.resolve("classpath")).strip());
  }

  /**
   * Returns a code base of {@code times} the files of a corpus, each copy in packages of its own.
   *
   * @param packages what the names of its packages match, and no others do
   */
  Input copies(String name, Pattern packages, int times) throws IOException, InterruptedException {
    Input once = named(name);
    Path folder = scratch.resolve(name + "-" + times);
    Folders.empty(folder);
    for (int i = 0; i < times; i++) {
      for (Path file : once.files()) {
        Path target = folder.resolve("copy" + i).resolve(once.folder().relativize(file));
        Files.createDirectories(target.getParent());
        String text = Files.readString(file);
        Files.writeString(target, packages.matcher(text).replaceAll("$0.copy" + i));
      }
    }
    return Input.of(name + "-x" + times, once.jdk(), folder, once.classpath());
  }

  private Path resolved(String name) throws IOException, InterruptedException {
    Process resolver =
        new ProcessBuilder(root.resolve("scripts/corpora").toString(), "resolve", name)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(scratch.resolve("resolve.txt").toFile())
            .start();
    if (resolver.waitFor() != 0) {
      throw new IOException(Files.readString(scratch.resolve("resolve.txt")));
    }
    String set = System.getenv("TASKBOUND_CORPORA");
    Path cache = set == null || set.isEmpty() ? root.resolve("target/corpora") : Path.of(set);
    return cache.toAbsolutePath().normalize().resolve(name);
  }

  /** Returns names and JDK versions. */
  private Map<String, String> corpora() throws IOException {
    Map<String, String> corpora = new LinkedHashMap<>();
    for (String line : Files.readAllLines(root.resolve("docs/corpora.tsv"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        corpora.put(cells[0].split(":", -1)[1], cells[1].trim());
      }
    }
    return corpora;
  }
}
