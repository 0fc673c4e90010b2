import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One line of the list, and where its parts are kept. */
record Corpus(Path root, Path cache, String coordinates, String jdk, List<String> extras) {

  /** Reads the list. */
  static List<Corpus> read(Path root) throws IOException {
    List<Corpus> corpora = new ArrayList<>();
    for (String line : Files.readAllLines(root.resolve("docs/corpora.tsv"))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      List<String> extras =
          cells.length < 3 || cells[2].isBlank() ? List.of() : List.of(cells[2].trim().split(","));
      corpora.add(new Corpus(root, Project.cache(root), cells[0], cells[1].trim(), extras));
    }
    return corpora;
  }

  /** Returns the corpora with these names, or all when there are none; ends on an unknown name. */
  static List<Corpus> choose(List<Corpus> all, List<String> names) {
    for (String name : names) {
      if (all.stream().noneMatch(corpus -> corpus.name().equals(name))) {
        throw Corpora.usage("no corpus `" + name + "` in docs/corpora.tsv");
      }
    }
    return all.stream().filter(c -> names.isEmpty() || names.contains(c.name())).toList();
  }

  String name() {
    return coordinates.split(":")[1];
  }

  Path folder() {
    return cache.resolve(name());
  }

  Path sources() {
    return folder().resolve("src");
  }

  Path classpathFile() {
    return folder().resolve("classpath");
  }

  /** Returns whether it is resolved, for the coordinates that the list names now. */
  boolean isResolved() throws IOException {
    Path mark = folder().resolve("resolved");
    return Files.exists(mark) && Files.readString(mark).equals(identity());
  }

  /** Returns what was resolved: a change of the list resolves the corpus again. */
  String identity() {
    return coordinates + " " + String.join(",", extras) + "\n";
  }

  List<Path> javaFiles() throws IOException {
    try (Stream<Path> files = Files.walk(sources())) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }
}
