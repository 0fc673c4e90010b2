package dev.taskbound.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One of the programs of the test inputs, with what the engine is known to report there: the
 * programs' own tests compare that with the files that are read here.
 *
 * @param folder the folder that it lies in, below that of all programs
 * @param files its files
 * @param strict whether it is checked in strict mode
 * @param release the oldest JDK that can compile it
 * @param javac further options for the compiler
 */
record TestProgram(Path folder, List<Path> files, boolean strict, int release, List<String> javac) {
  private static final Path ROOT = Build.ROOT.resolve("test-inputs/programs");
  private static final Pattern DIRECTIVE = Pattern.compile("(?m)^// (check|release|javac): (.+)$");
  private static final Pattern REPORT =
      Pattern.compile("(?m)^(\\S+\\.java):(\\d+):(\\d+): (error|warning): \\[taskbound:([\\w.]+)]");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern PUBLIC = Pattern.compile("(?m)^public ");

  /** Returns all programs that the running JDK can compile, sorted. */
  static List<TestProgram> all() {
    Map<Path, List<Path>> programs = new TreeMap<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .forEach(file -> programs.computeIfAbsent(place(file), p -> new ArrayList<>()).add(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return programs.entrySet().stream()
        .map(program -> read(program.getKey(), program.getValue()))
        .filter(program -> program.release() <= Runtime.version().feature())
        .toList();
  }

  /** A folder whose name ends in {@code .d} is one program. */
  private static Path place(Path file) {
    Path place = file;
    for (Path up = file.getParent(); !up.equals(ROOT); up = up.getParent()) {
      place = up.toString().endsWith(".d") ? up : place;
    }
    return place;
  }

  private static TestProgram read(Path place, List<Path> files) {
    boolean strict = true;
    int release = 17;
    List<String> javac = List.of();
    for (Path file : files) {
      for (MatchResult each : DIRECTIVE.matcher(text(file)).results().toList()) {
        String value = each.group(2).strip();
        switch (each.group(1)) {
          case "check" -> strict = !value.equals("default");
          case "release" -> release = Math.max(release, Integer.parseInt(value));
          default -> javac = List.of(value.split("\\s+"));
        }
      }
    }
    return new TestProgram(place, files, strict, release, javac);
  }

  /** Returns the path of a file below the folder of all programs. */
  static Path name(Path file) {
    return ROOT.relativize(file);
  }

  /** Returns whether none of the files says that it belongs to a package. */
  boolean isUnnamed() {
    return files.stream().noneMatch(file -> PACKAGE.matcher(text(file)).find());
  }

  /**
   * Returns what no other program in the same compilation may have: its packages, since these can
   * be marked, and its files' names, where these must be those of their classes.
   */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    for (Path file : files) {
      String text = text(file);
      PACKAGE.matcher(text).results().forEach(found -> names.add("package " + found.group(1)));
      if (files.size() > 1 || PUBLIC.matcher(text).find()) {
        names.add("file " + file.getFileName());
      }
    }
    return names;
  }

  /** Returns whether the program is a module of its own. */
  boolean isModule() {
    return files.stream().anyMatch(file -> file.endsWith("module-info.java"));
  }

  /** Returns what is to be reported, in the form {@code path/File.java:12:5 error key}. */
  Set<String> expected() {
    String file = folder.getFileName().toString();
    Path golden = folder.resolveSibling(file.substring(0, file.lastIndexOf('.')) + ".expected.txt");
    Path base = Files.isDirectory(folder) ? folder : folder.getParent();
    Set<String> expected = new HashSet<>();
    if (Files.exists(golden)) {
      REPORT
          .matcher(text(golden))
          .results()
          .map(
              r ->
                  line(
                      name(base.resolve(r.group(1))),
                      r.group(2),
                      r.group(3),
                      r.group(4),
                      r.group(5)))
          .forEach(expected::add);
    }
    return expected;
  }

  /** Returns a report as all hosts' are compared. */
  static String line(Path file, String line, String column, String severity, String key) {
    return file.toString().replace('\\', '/')
        + ":"
        + line
        + ":"
        + column
        + " "
        + severity
        + " "
        + key;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
