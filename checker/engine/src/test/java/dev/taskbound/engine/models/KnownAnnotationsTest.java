package dev.taskbound.engine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.engine.models.KnownAnnotations.Shape;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Stubs know the annotations that users have, with the same attributes, and the model-only ones.
 */
final class KnownAnnotationsTest {
  private static final Set<String> MODEL_ONLY =
      Set.of(
          "AfterEnd",
          "AtHome",
          "Awaits",
          "Copies",
          "Injected",
          "Lent",
          "Opaque",
          "Parallel",
          "Pipeline",
          "Plain",
          "Replaces",
          "Sequential",
          "Shared",
          "Unending",
          "Unshared");

  private static final Set<String> MODEL_ONLY_ATTRIBUTES = Set.of("result", "resultStays");

  @Test
  void everyAnnotationIsKnown() throws Exception {
    Set<String> expected = new TreeSet<>(MODEL_ONLY);
    expected.addAll(annotationNames());
    assertEquals(expected, KnownAnnotations.names());
  }

  @Test
  void attributesHaveTheSameShape() throws Exception {
    for (String name : annotationNames()) {
      Map<String, Shape> declared =
          Arrays.stream(Class.forName(KnownAnnotations.PACKAGE + "." + name).getDeclaredMethods())
              .collect(Collectors.toMap(Method::getName, KnownAnnotationsTest::shape));
      Map<String, Shape> known = new TreeMap<>(KnownAnnotations.find(name).orElseThrow());
      known.keySet().removeAll(MODEL_ONLY_ATTRIBUTES);
      assertEquals(new TreeMap<>(declared), known, name);
    }
  }

  private static Shape shape(Method attribute) {
    Class<?> type = attribute.getReturnType();
    if (type == boolean.class) {
      return Shape.FLAG;
    }
    if (type == String.class) {
      return Shape.TEXT;
    }
    return type == String[].class ? Shape.TEXTS : Shape.CLASSES;
  }

  /** Returns the annotation types beside {@link Borrowed}, in a folder or a jar. */
  private static Set<String> annotationNames() throws IOException, URISyntaxException {
    Path place =
        Path.of(Borrowed.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(place)) {
      return annotationNames(place);
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
      return annotationNames(jar.getPath("/"));
    }
  }

  private static Set<String> annotationNames(Path root) throws IOException {
    Path folder = root.resolve(KnownAnnotations.PACKAGE.replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .filter(name -> !name.contains("$"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
