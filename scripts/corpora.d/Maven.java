import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Maven, run quietly in the folder of a corpus. */
final class Maven {
  static final String DEPENDENCY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1";
  static final String HELP = "org.apache.maven.plugins:maven-help-plugin:3.5.1";

  /** Runs Maven with these arguments; a failure carries the first of Maven's error lines. */
  static void run(Corpus corpus, List<String> arguments)
      throws IOException, InterruptedException, Failure {
    List<String> line = new ArrayList<>(List.of("mvn", "-B", "-ntp", "-q", "-Dstyle.color=never"));
    line.addAll(arguments);
    Path log = corpus.folder().resolve("maven.log");
    Run run = Run.measure(line, log, corpus.folder());
    if (run.status() != 0) {
      String errors =
          Files.readAllLines(log).stream()
              .map(text -> text.replaceAll("\u001b\\[[0-9;]*m", ""))
              .filter(text -> text.startsWith("[ERROR]"))
              .limit(12)
              .collect(Collectors.joining("\n"));
      throw new Failure("mvn " + arguments.get(0) + " failed:\n" + errors + "\nsee " + log);
    }
  }
}
