package dev.taskbound.engine.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compiles the shipped stub files to the index; run when the checker itself is built. */
public final class ModelCompiler {
  private ModelCompiler() {}

  /**
   * Compiles all stubs of a folder.
   *
   * @param args the folder with {@code *.astub} files, and the folder for class files, in which the
   *     index goes beside this class
   */
  public static void main(String[] args) throws IOException, ModelException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: ModelCompiler STUB_FOLDER CLASS_FOLDER");
    }
    byte[] index = compile(Path.of(args[0]));
    String folder = ModelCompiler.class.getPackageName().replace('.', '/');
    Path file = Path.of(args[1]).resolve(folder).resolve(ModelIndex.RESOURCE);
    Files.createDirectories(file.getParent());
    Files.write(file, index);
  }

  /** Returns the index of all stub files directly in {@code folder}. */
  static byte[] compile(Path folder) throws IOException, ModelException {
    Map<String, ModelClass> byName = new LinkedHashMap<>();
    for (Path file : stubs(folder)) {
      for (StubType type : StubReader.read(file)) {
        ModelClass before = byName.get(type.model().name());
        if (before != null) {
          refuseRepetition(before, type);
        }
        byName.merge(type.model().name(), type.model(), ModelClass::overlaidBy);
      }
    }
    return ModelIndexWriter.write(byName.values());
  }

  /** A class may be described by several files, each of its members by one only. */
  private static void refuseRepetition(ModelClass before, StubType type) throws ModelException {
    Set<String> both = new TreeSet<>(before.methods().keySet());
    both.addAll(before.fields().keySet());
    both.retainAll(type.memberLines().keySet());
    if (!before.annotations().isEmpty() && !type.model().annotations().isEmpty()) {
      both.add(type.model().name());
    }
    if (!both.isEmpty()) {
      String what = both + " of `" + before.name() + "` is described twice; keep one";
      throw new ModelException(type.file(), type.line(), what);
    }
  }

  /** Returns the stub files of {@code folder}, sorted by name. */
  static List<Path> stubs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".astub")).sorted().toList();
    }
  }
}
