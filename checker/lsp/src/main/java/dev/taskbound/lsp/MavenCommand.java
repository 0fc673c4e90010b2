package dev.taskbound.lsp;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Runs Maven to learn which libraries a module uses. */
final class MavenCommand {
  private static final Pattern SEPARATOR = Pattern.compile(File.pathSeparator, Pattern.LITERAL);

  private final String command;
  private final Duration limit;
  private @Nullable Process running;
  private boolean stopped;

  /**
   * Runs nothing yet.
   *
   * @param command the program, where the project has no wrapper
   * @param limit how long one run may take
   */
  MavenCommand(String command, Duration limit) {
    this.command = command;
    this.limit = limit;
  }

  /** Runs the same as another one, and is stopped apart from it. */
  MavenCommand(MavenCommand other) {
    this(other.command, other.limit);
  }

  /** Returns the program that is called Maven on this system. */
  static String usual() {
    return windows() ? "mvn.cmd" : "mvn";
  }

  /**
   * Returns the class path of a module, tests included; takes seconds.
   *
   * @throws Unusable if Maven cannot tell
   */
  List<Path> classPath(MavenReactor reactor) throws Unusable, InterruptedException {
    try {
      Path out = Files.createTempFile("taskbound", ".classpath");
      Path log = Files.createTempFile("taskbound", ".log");
      try {
        return classPath(reactor, out, log);
      } finally {
        Files.deleteIfExists(out);
        Files.deleteIfExists(log);
      }
    } catch (IOException e) {
      throw new Unusable(
          "cannot run Maven for " + reactor.module().folder() + ": " + e.getMessage());
    }
  }

  private List<Path> classPath(MavenReactor reactor, Path out, Path log)
      throws IOException, Unusable, InterruptedException {
    Path folder = reactor.module().folder();
    Path top = reactor.top().getParent();
    boolean done = run(top, folder, List.of(), out, log);
    if (!done && !top.equals(folder)) {
      // Modules of one build that nobody has installed are found only after the phase that compiles
      // them, even if nothing is compiled there.
      String module = top.relativize(folder).toString().replace('\\', '/');
      done =
          run(
              top,
              top,
              List.of("compile", "-Dmaven.main.skip=true", "-am", "-pl", module),
              out,
              log);
    }
    if (!done) {
      throw new Unusable(
          "Maven does not tell the class path of "
              + folder
              + " (what is known will do until its poms change): "
              + lastError(log));
    }
    return SEPARATOR
        .splitAsStream(Files.readString(out).strip())
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .toList();
  }

  private boolean run(Path top, Path folder, List<String> phase, Path out, Path log)
      throws IOException, InterruptedException, Unusable {
    Files.writeString(out, "");
    List<String> words = new ArrayList<>(List.of(program(top), "-q", "-B"));
    words.addAll(phase);
    words.add("dependency:build-classpath");
    words.add("-Dmdep.outputFile=" + out);
    Process process =
        start(
            new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile()));
    try {
      process.getOutputStream().close();
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Unusable(
            "Maven did not tell the class path of "
                + folder
                + " within "
                + limit.toSeconds()
                + " seconds; what is known will do until its poms change");
      }
      return process.exitValue() == 0;
    } finally {
      end(process);
    }
  }

  private synchronized Process start(ProcessBuilder builder) throws IOException, Unusable {
    if (stopped) {
      throw new Unusable("the server ends");
    }
    running = builder.start();
    return running;
  }

  /** Ends what runs, and lets nothing be started any more. */
  synchronized void stop() {
    stopped = true;
    if (running != null) {
      end(running);
    }
  }

  /** Returns whether it was stopped. */
  synchronized boolean isStopped() {
    return stopped;
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  private String program(Path top) {
    Path wrapper = top.resolve(windows() ? "mvnw.cmd" : "mvnw");
    return Files.isExecutable(wrapper) ? wrapper.toString() : command;
  }

  private static boolean windows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  private static String lastError(Path log) throws IOException {
    String text = new String(Files.readAllBytes(log), java.nio.charset.Charset.defaultCharset());
    return text.lines()
        .filter(line -> line.contains("ERROR") && line.strip().length() > "[ERROR]".length())
        .findFirst()
        .map(line -> line.replaceAll("\u001B\\[[;\\d]*m", "").strip())
        .orElse("see `mvn dependency:build-classpath`");
  }
}
