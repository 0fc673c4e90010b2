package dev.taskbound.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Programs that are compiled together, since they want the same options and none of them uses a
 * name that another one declares: starting each host for each program would take hours.
 */
final class Batch {
  private final boolean strict;
  private final List<String> javac;
  private final List<TestProgram> programs = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> words = new HashSet<>();
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
      batch.words.addAll(program.words());
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
        && Collections.disjoint(names, program.words())
        && Collections.disjoint(words, program.names());
  }

  private void copy(String name) {
    Example example = Example.create(name);
    directory = example.directory();
    for (TestProgram program : programs) {
      for (Path file : program.files()) {
        try {
          example.write("src/" + TestProgram.name(file), Files.readString(file));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  boolean strict() {
    return strict;
  }

  List<String> javac() {
    return javac;
  }

  /** Returns the directory; the sources are below {@code src}, by their programs' names. */
  Path directory() {
    return directory;
  }

  /** Returns the sources, relative to the directory. */
  List<Path> sources() {
    return programs.stream()
        .flatMap(program -> program.files().stream())
        .map(file -> Path.of("src").resolve(TestProgram.name(file)))
        .toList();
  }

  /** Returns the path of a file below the folder of all programs, by its last name. */
  Map<String, Path> byFileName() {
    Map<String, Path> files = new HashMap<>();
    sources()
        .forEach(file -> files.put(file.getFileName().toString(), Path.of("src").relativize(file)));
    return files;
  }

  /** Returns what is to be reported in all of the batch's programs. */
  Set<String> expected() {
    Set<String> expected = new TreeSet<>();
    programs.forEach(program -> expected.addAll(program.expected()));
    return expected;
  }
}
