package dev.taskbound.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is compiled.
 *
 * @param name as on the command line
 * @param jdk the version it is compiled with
 * @param folder its sources
 * @param files the same, one by one
 * @param classpath its class path
 */
record Input(String name, String jdk, Path folder, List<Path> files, String classpath) {

  static Input of(String name, String jdk, Path folder, String classpath) throws IOException {
    return new Input(name, jdk, folder, Folders.files(folder, ".java"), classpath);
  }

  long lines() throws IOException {
    long lines = 0;
    for (Path file : files) {
      lines += Files.readString(file).lines().count();
    }
    return lines;
  }

  /** Returns the packages that are its own: for each first two parts of a name, what all share. */
  String packages() {
    Map<String, String> roots = new TreeMap<>();
    for (Path file : files) {
      Path parent = folder.relativize(file).getParent();
      if (parent != null) {
        String name = parent.toString().replace('/', '.');
        String[] parts = name.split("\\.", -1);
        String root = parts.length > 1 ? parts[0] + "." + parts[1] : name;
        roots.merge(root, name, Input::common);
      }
    }
    return roots.isEmpty() ? "none" : String.join(",", roots.values());
  }

  private static String common(String one, String other) {
    String[] left = one.split("\\.", -1);
    String[] right = other.split("\\.", -1);
    int same = 0;
    while (same < left.length && same < right.length && left[same].equals(right[same])) {
      same++;
    }
    return String.join(".", List.of(left).subList(0, same));
  }
}
