package dev.taskbound.engine.models;

import com.sun.tools.javac.util.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * The models that the jars of one compilation's class path and module path bring along, in {@code
 * META-INF/taskbound/*.astub}. Where two describe the same member, the one that stands first on the
 * path wins, as with classes.
 *
 * <p>Which paths these are is asked of javac's file manager; one that is no {@link
 * StandardJavaFileManager} has none.
 */
public final class ClassPathModels {
  private final Map<String, List<ModelFile>> byKey = new HashMap<>();
  private final Set<ModelFile> asked = new LinkedHashSet<>();
  private final List<String> untold = new ArrayList<>();

  /** Makes the models of these files, the first of which wins. */
  ClassPathModels(List<ModelFile> files) {
    for (ModelFile file : files) {
      for (String key : file.keys()) {
        byKey.computeIfAbsent(key, ignored -> new ArrayList<>()).add(file);
      }
    }
  }

  /** Returns the models of a compilation; the first call looks for them. */
  public static ClassPathModels of(Context compilation) {
    ClassPathModels known = compilation.get(Compilation.KEY);
    if (known == null) {
      List<ModelFile> files = new ArrayList<>();
      for (Path entry : entries(compilation.get(JavaFileManager.class))) {
        files.addAll(ModelFolders.in(entry));
      }
      known = new ClassPathModels(files);
      compilation.put(Compilation.KEY, known);
    }
    return known;
  }

  private static Set<Path> entries(JavaFileManager manager) {
    Set<Path> entries = new LinkedHashSet<>();
    if (manager instanceof StandardJavaFileManager standard) {
      for (Path path : paths(standard, StandardLocation.CLASS_PATH)) {
        entries.add(path);
      }
      for (Path path : paths(standard, StandardLocation.MODULE_PATH)) {
        entries.addAll(modules(path));
      }
    }
    return entries;
  }

  private static Iterable<? extends Path> paths(
      StandardJavaFileManager manager, StandardLocation location) {
    Iterable<? extends Path> paths = manager.getLocationAsPaths(location);
    return paths == null ? List.of() : paths;
  }

  /**
   * An entry of a module path is a module, or a folder of modules. It may lie within a jar, as the
   * folder does from which the command line gives out the annotations.
   */
  private static Collection<Path> modules(Path path) {
    if (!Files.isDirectory(path) || Files.exists(path.resolve("module-info.class"))) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.sorted().toList();
    } catch (IOException e) {
      // It cannot be read: javac tells what is wrong with its paths.
      return List.of(path);
    }
  }

  /** Returns whether there are none. */
  public boolean isEmpty() {
    return byKey.isEmpty();
  }

  /** Returns what they say about the class of this canonical name. */
  synchronized Optional<ModelClass> find(String canonicalName) {
    ModelClass found = null;
    for (ModelFile file : byKey.getOrDefault(ModelFile.keyOf(canonicalName), List.of())) {
      ModelFile.Content content = file.content();
      if (asked.add(file) && content.problem() != null) {
        untold.add(content.problem());
      }
      for (StubType type : content.types()) {
        if (type.model().name().equals(canonicalName)) {
          found = found == null ? type.model() : type.model().overlaidBy(found);
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * Returns what is wrong with files that have been asked since the last call, each in words for
   * the user. That a name in them does not exist is not wrong: versions of libraries differ.
   */
  public synchronized List<String> problems() {
    List<String> problems = List.copyOf(untold);
    untold.clear();
    return problems;
  }

  /** Apart, since models can be read where javac's packages are closed. */
  private static final class Compilation {
    private static final Context.Key<ClassPathModels> KEY = new Context.Key<>();
  }
}
