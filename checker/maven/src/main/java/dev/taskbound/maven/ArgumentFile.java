package dev.taskbound.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Arguments of the command line in a file, since class paths are longer than systems allow. */
final class ArgumentFile {
  private ArgumentFile() {}

  /** Writes the arguments, one a line, and returns the word that stands for all of them. */
  static String write(Path file, List<String> arguments) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, arguments.stream().map(ArgumentFile::quoted).collect(Collectors.toList()));
    return "@" + file;
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
