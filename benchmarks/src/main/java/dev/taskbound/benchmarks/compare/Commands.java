package dev.taskbound.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts command lines together. */
final class Commands {
  private final Tools tools;
  private final Path scratch;
  private final List<String> jvm;

  /**
   * Makes a maker.
   *
   * @param jvm the options of every JVM that is measured
   */
  Commands(Tools tools, Path scratch, List<String> jvm) {
    this.tools = tools;
    this.scratch = scratch;
    this.jvm = jvm;
  }

  /**
   * Returns the command that compiles, or checks, the input; class files go to {@code classes}.
   *
   * @param more options of the JVM beside those that all have
   */
  List<String> line(Input input, Configuration configuration, Path classes, List<String> more)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    Path bin = tools.jdk(input.jdk()).resolve("bin");
    if (configuration == Configuration.TASKBOUND_CLI) {
      line.add(bin.resolve("java").toString());
      line.addAll(jvm);
      line.addAll(more);
      Collections.addAll(line, "-jar", tools.built("cli", "taskbound"), "check");
      Collections.addAll(line, "--classpath", input.classpath(), input.folder().toString());
      return line;
    }
    line.add(bin.resolve("javac").toString());
    jvm.forEach(option -> line.add("-J" + option));
    more.forEach(option -> line.add("-J" + option));
    line.addAll(configuration.options(input, tools));
    Collections.addAll(line, "-encoding", "UTF-8", "-g", "-implicit:none");
    // Findings are errors to some: everybody shall do the whole work in spite of them.
    line.add("--should-stop=ifError=GENERATE");
    String path = input.classpath() + configuration.classpath(tools);
    Collections.addAll(line, "-d", classes.toString(), "-cp", path.isEmpty() ? "." : path);
    Path sources = scratch.resolve(input.name() + ".args");
    Files.write(sources, input.files().stream().map(file -> "\"" + file + "\"").toList());
    line.add("@" + sources);
    return line;
  }
}
