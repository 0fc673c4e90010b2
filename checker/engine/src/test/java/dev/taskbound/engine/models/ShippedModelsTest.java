package dev.taskbound.engine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every name in the shipped models of the JDK exists in it. */
final class ShippedModelsTest {
  /** Names that JDK 17 lacks, and those of previews that are gone in JDK 25. */
  private static final String NEWER = "names-newer-than-17.txt";

  private static final String PREVIEWS = "names-of-past-previews.txt";

  @Test
  void everyNameExists() throws IOException {
    Set<String> missing = missing(ModelIndex.load());
    missing.removeAll(lines(PREVIEWS));
    if (Runtime.version().feature() < 25) {
      missing.removeAll(lines(NEWER));
    }
    assertEquals(Set.of(), missing);
  }

  /** Returns the classes and members of the models that the running JDK does not have. */
  private static Set<String> missing(ModelIndex index) {
    Set<String> missing = new TreeSet<>();
    for (String name : index.names()) {
      if (!name.startsWith("java.") && !isPartOfJdk(name)) {
        continue;
      }
      ModelClass model = index.find(name).orElseThrow();
      Optional<Class<?>> type = load(name, ShippedModelsTest.class.getClassLoader());
      if (type.isEmpty()) {
        missing.add(name);
        continue;
      }
      Set<String> present = members(type.get());
      model.methods().keySet().stream()
          .filter(key -> !present.contains(key))
          .forEach(key -> missing.add(name + " " + key));
      model.fields().keySet().stream()
          .filter(key -> !present.contains(key))
          .forEach(key -> missing.add(name + " " + key));
    }
    return missing;
  }

  private static boolean isPartOfJdk(String name) {
    return name.matches(
        "(javax\\.(accessibility|crypto|imageio|net|print|security|sound|sql|swing|xml)"
            + "|org\\.(w3c|xml))\\..*");
  }

  /** Returns the keys of what {@code type} itself declares, as models write them. */
  static Set<String> members(Class<?> type) {
    Set<String> members = new TreeSet<>();
    for (Method method : type.getDeclaredMethods()) {
      members.add(key(method.getName(), method));
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      members.add(key("<init>", constructor));
    }
    for (Field field : type.getDeclaredFields()) {
      members.add(field.getName());
    }
    return members;
  }

  static String key(String name, Executable executable) {
    return Arrays.stream(executable.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(",", name + "(", ")"));
  }

  /** Finds a class. A canonical name does not tell where the package ends: try from the right. */
  static Optional<Class<?>> load(String canonicalName, ClassLoader from) {
    String name = canonicalName;
    while (true) {
      try {
        return Optional.of(Class.forName(name, false, from));
      } catch (ClassNotFoundException e) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
          return Optional.empty();
        }
        name = name.substring(0, dot) + "$" + name.substring(dot + 1);
      }
    }
  }

  static Set<String> lines(String resource) throws IOException {
    try (InputStream in = ShippedModelsTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
