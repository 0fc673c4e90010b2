package dev.taskbound.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Programs that are compiled together, since they want the same options: starting each host for
 * each program would take hours. Those without a package are put into one of their own, so that
 * they do not see each other.
 */
final class Batch {
  private final boolean strict;
  private final List<String> javac;
  private final List<TestProgram> programs = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  /** The copied files, relative to the directory, and what they are copies of. */
  private final Map<Path, Path> originals = new LinkedHashMap<>();

  private Path directory = Path.of("");
  private boolean module;

  private Batch(boolean strict, List<String> javac) {
    this.strict = strict;
    this.javac = javac;
  }

  /** Distributes the programs, and copies those of each batch into a directory of its own. */
  static List<Batch> of(List<TestProgram> programs) {
    List<Batch> batches = new ArrayList<>();
    for (TestProgram program : programs) {
      Batch batch =
          batches.stream()
              .filter(each -> each.takes(program))
              .findFirst()
              .orElseGet(
                  () -> {
                    Batch made = new Batch(program.strict(), program.javac());
                    batches.add(made);
                    return made;
                  });
      batch.programs.add(program);
      batch.names.addAll(program.names());
      batch.module |= program.isModule();
    }
    for (int i = 0; i < batches.size(); i++) {
      batches.get(i).copy("programs-" + i);
    }
    return batches;
  }

  private boolean takes(TestProgram program) {
    return !module
        && !program.isModule()
        && strict == program.strict()
        && javac.equals(program.javac())
        && Collections.disjoint(names, program.names());
  }

  private void copy(String name) {
    Example example = Example.create(name);
    directory = example.directory();
    for (int i = 0; i < programs.size(); i++) {
      TestProgram program = programs.get(i);
      for (Path file : program.files()) {
        Path copy = Path.of("src").resolve(copyOf(file, program, i));
        originals.put(copy, TestProgram.name(file));
        // All on the first line, where no report stands, so that all others keep their places.
        String head = program.isUnnamed() ? "package program" + i + "; " : "";
        try {
          example.write(copy.toString(), head + Files.readString(file));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** javac's raw diagnostics name files without their folders. */
  private static Path copyOf(Path file, TestProgram program, int number) {
    Path folder = TestProgram.name(file).getParent();
    if (program.isUnnamed()) {
      folder = folder.resolve("program" + number);
    }
    return program.names().contains("file " + file.getFileName())
        ? folder.resolve(file.getFileName())
        : folder.resolve("Program" + number + ".java");
  }

  boolean strict() {
    return strict;
  }

  List<String> javac() {
    return javac;
  }

  /** Returns the directory; the sources are below {@code src}. */
  Path directory() {
    return directory;
  }

  /** Returns the sources, relative to the directory. */
  List<Path> sources() {
    return List.copyOf(originals.keySet());
  }

  /**
   * Returns the name of the program's file that a source, relative to the directory, is a copy of.
   */
  Path original(Path source) {
    return originals.get(source);
  }

  /** Returns the sources by their files' names. */
  Map<String, Path> byFileName() {
    Map<String, Path> files = new HashMap<>();
    for (Path source : originals.keySet()) {
      if (files.put(source.getFileName().toString(), source) != null) {
        throw new IllegalStateException("two files " + source.getFileName());
      }
    }
    return files;
  }

  /** Returns what is to be reported in all of the batch's programs. */
  Set<String> expected() {
    Set<String> expected = new TreeSet<>();
    programs.forEach(program -> expected.addAll(program.expected()));
    return expected;
  }
}
