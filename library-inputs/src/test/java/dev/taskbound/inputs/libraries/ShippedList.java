package dev.taskbound.inputs.libraries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of the shipped models, made of what the files say of themselves. */
final class ShippedList {
  private static final String HEAD = "| file | describes | what it is about |\n|---|---|---|\n";

  private ShippedList() {}

  /** Returns the table, one line for each file in {@code folder}. */
  static String table(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".astub")).sorted().toList();
    }
    StringBuilder table = new StringBuilder(HEAD);
    for (Path file : files) {
      String text = Files.readString(file);
      String name = file.getFileName().toString();
      table.append("| `" + name + "` | " + describes(name, text) + " | " + about(text) + " |\n");
    }
    return table.toString();
  }

  /** The JDK's models hold for all its versions; their names begin with that of the module. */
  private static String describes(String name, String text) {
    if (name.startsWith("java.")) {
      return "JDK, `" + name.replaceFirst("(-.*)?\\.astub$", "") + "`";
    }
    StringBuilder all = new StringBuilder();
    String version = "";
    for (Map.Entry<String, String> each : StatedVersions.of(text).entrySet()) {
      boolean same = each.getValue().equals(version);
      all.append(version.isEmpty() ? "" : same ? ", " : " " + version + "; ").append(each.getKey());
      version = each.getValue();
    }
    return all.append(' ').append(version).toString();
  }

  /** Returns the first sentence of the comment at the beginning. */
  private static String about(String text) {
    String comment =
        text.lines()
            .takeWhile(line -> line.startsWith("//"))
            .map(line -> line.substring(2).strip())
            .collect(Collectors.joining(" "));
    int end = comment.indexOf(". ");
    return end < 0 ? comment : comment.substring(0, end + 1);
  }
}
