import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the commands do. */
final class Commands {

  /** Prints one line about the corpus. */
  static boolean list(Corpus corpus) throws IOException {
    System.out.printf(
        "%-16s %-50s JDK %s %s%n",
        corpus.name(), corpus.coordinates(), corpus.jdk(), corpus.isResolved() ? "resolved" : "-");
    return true;
  }

  /** Fetches what is not there yet. */
  static boolean resolve(Corpus corpus) throws IOException, InterruptedException, Failure {
    if (!corpus.isResolved()) {
      Files.createDirectories(corpus.folder());
      Sources.unpack(corpus);
      new Resolver(corpus).writeClasspath();
      Files.writeString(corpus.folder().resolve("resolved"), corpus.identity());
    }
    int jars = Files.readString(corpus.classpathFile()).split(File.pathSeparator).length;
    System.out.printf(
        "%-16s %5d sources, %3d jars: %s%n",
        corpus.name(), corpus.javaFiles().size(), jars, corpus.folder());
    return true;
  }

  /** Compiles the sources with plain javac, to show that the class path is whole. */
  static boolean compile(Corpus corpus) throws IOException, InterruptedException, Failure {
    ensureResolved(corpus);
    Path classes = Files.createTempDirectory("corpora-classes");
    Path arguments = corpus.folder().resolve("javac.args");
    List<String> lines = new ArrayList<>();
    Collections.addAll(lines, "-proc:none", "-nowarn", "-encoding", "UTF-8");
    Collections.addAll(lines, "-Xmaxerrs", "10000");
    Collections.addAll(lines, "-d", quoted(classes.toString()));
    Collections.addAll(lines, "-cp", quoted(Files.readString(corpus.classpathFile()).strip()));
    corpus.javaFiles().forEach(file -> lines.add(quoted(file.toString())));
    Files.write(arguments, lines);
    Path output = corpus.cache().resolve(corpus.name() + ".compile.txt");
    String javac = Project.jdk(corpus.jdk()).resolve("bin/javac").toString();
    Run run = Run.measure(List.of(javac, "@" + arguments), output, corpus.folder());
    Sources.delete(classes);
    long errors = count(output, Pattern.compile("\\.java:\\d+: error: "));
    System.out.printf(
        "%-16s javac %s: exit %d, %d errors, %s%n",
        corpus.name(), corpus.jdk(), run.status(), errors, run.cost());
    return run.status() == 0;
  }

  /** Runs the checker in default mode, with the JDK that the corpus is compiled with. */
  static boolean check(Corpus corpus) throws IOException, InterruptedException, Failure {
    Path output = corpus.cache().resolve(corpus.name() + ".findings.txt");
    Run run = check(corpus, List.of(), output);
    System.out.printf(
        "%-16s exit %d, %d errors, %d warnings, %s: %s%n",
        corpus.name(),
        run.status(),
        count(output, Pattern.compile(":\\d+:\\d+: error: \\[taskbound:")),
        count(output, Pattern.compile(":\\d+:\\d+: warning: \\[taskbound:")),
        run.cost(),
        output);
    return run.status() == 0;
  }

  /** Compares what is found with what is found where each body is analysed. */
  static boolean unfiltered(Corpus corpus) throws IOException, InterruptedException, Failure {
    Path chosen = corpus.cache().resolve(corpus.name() + ".findings.txt");
    Path every = corpus.cache().resolve(corpus.name() + ".unfiltered.txt");
    Run some = check(corpus, List.of(), chosen);
    Run all = check(corpus, List.of("--every-body"), every);
    boolean same = Files.mismatch(chosen, every) == -1 && all.status() < 2;
    System.out.printf(
        "%-16s %s; %s, and with each body %s%n",
        corpus.name(),
        same ? "the same findings" : "DIFFERS: diff " + chosen + " " + every,
        some.cost(),
        all.cost());
    return same;
  }

  private static Run check(Corpus corpus, List<String> options, Path output)
      throws IOException, InterruptedException, Failure {
    ensureResolved(corpus);
    Path jar = corpus.root().resolve("checker/cli/target/taskbound.jar");
    if (!Files.exists(jar)) {
      throw new Failure("checker/cli/target/taskbound.jar is missing: build the project first");
    }
    List<String> line = new ArrayList<>();
    line.add(Project.jdk(corpus.jdk()).resolve("bin/java").toString());
    line.addAll(words("TASKBOUND_JVM_ARGS"));
    Collections.addAll(line, "-jar", jar.toString(), "check");
    Collections.addAll(line, "--classpath", Files.readString(corpus.classpathFile()).strip());
    line.addAll(words("TASKBOUND_CHECK_ARGS"));
    line.addAll(options);
    line.add(corpus.sources().toString());
    return Run.measure(line, output, corpus.sources());
  }

  private static void ensureResolved(Corpus corpus)
      throws IOException, InterruptedException, Failure {
    if (!corpus.isResolved()) {
      resolve(corpus);
    }
  }

  private static List<String> words(String variable) {
    String value = System.getenv(variable);
    return value == null || value.isBlank() ? List.of() : List.of(value.trim().split("\\s+"));
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\") + '"';
  }

  private static long count(Path output, Pattern pattern) throws IOException {
    try (Stream<String> lines = Files.lines(output, StandardCharsets.UTF_8)) {
      return lines.filter(line -> pattern.matcher(line).find()).count();
    }
  }
}
