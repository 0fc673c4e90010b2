package dev.taskbound.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of the command line in a process of its own.
 *
 * @param status its exit status
 * @param out the file with what it printed
 * @param errors what it printed on standard error, line by line
 */
record ForkedCheck(int status, Path out, List<String> errors) {
  /** The exit status of a check that has found nothing but warnings, perhaps. */
  static final int CLEAN = 0;

  /** The exit status of a check that has found errors. */
  static final int ERRORS = 1;

  private static final Pattern SUMMARY = Pattern.compile("taskbound: \\d+ files? checked: (.+)");

  /**
   * Runs the command line and waits for its end.
   *
   * @param work a directory for this run alone
   */
  static ForkedCheck run(
      Path java, List<String> jvmArguments, Path jar, Path work, Path directory, List<String> words)
      throws IOException, InterruptedException {
    Path out = work.resolve("out.txt");
    Path err = work.resolve("err.txt");
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(jvmArguments);
    // For the file of arguments; it is written in this encoding.
    command.add("-Dfile.encoding=UTF-8");
    command.addAll(List.of("-jar", jar.toString()));
    command.add(ArgumentFile.write(work.resolve("arguments.txt"), words));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().remove("TASKBOUND_CLASSPATH");
    Process process = builder.start();
    try {
      return new ForkedCheck(process.waitFor(), out, lines(err));
    } finally {
      process.destroy();
    }
  }

  /** Returns what the closing line says was found; nothing if the check did not get that far. */
  Optional<String> summary() throws IOException {
    List<String> all = new ArrayList<>(lines(out));
    all.addAll(errors);
    for (int i = all.size() - 1; i >= 0; i--) {
      Matcher line = SUMMARY.matcher(all.get(i));
      if (line.matches()) {
        return Optional.of(line.group(1));
      }
    }
    return Optional.empty();
  }

  /** Returns the last line on standard error, without the program's name. */
  String reason() {
    return errors.isEmpty()
        ? "its process ended with status " + status
        : errors.get(errors.size() - 1).replaceFirst("^taskbound: ", "");
  }

  private static List<String> lines(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
  }
}
