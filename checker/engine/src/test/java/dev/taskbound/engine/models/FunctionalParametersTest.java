package dev.taskbound.engine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every functional parameter of the JDK's everyday modules is modelled: one that is not would be a
 * warning wherever it gets a closure with a confined capture.
 */
final class FunctionalParametersTest {
  private final ModelIndex index = ModelIndex.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.base",
        "java.desktop",
        "java.logging",
        "java.net.http",
        "java.sql",
        "java.sql.rowset",
        "java.xml"
      })
  void allAreModelled(String module) throws IOException {
    Set<String> unmodelled = new TreeSet<>();
    for (Class<?> type : exportedTypes(module)) {
      for (Executable executable : accessible(type)) {
        if (hasUnmodelledParameter(type, executable)) {
          unmodelled.add(type.getCanonicalName() + " " + keyOf(executable));
        }
      }
    }
    unmodelled.removeAll(ShippedModelsTest.lines("functional-parameters-without-model.txt"));
    assertEquals(Set.of(), unmodelled);
  }

  @Test
  void combinatorsHoldWhatTheyCombine() throws IOException {
    assertEquals(
        List.of(),
        index.names().stream()
            .flatMap(name -> index.find(name).stream())
            .filter(model -> model.name().startsWith("java.util.function."))
            .flatMap(model -> model.methods().values().stream())
            .filter(method -> method.onParameters().stream().anyMatch(List::isEmpty))
            .toList());
  }

  private boolean hasUnmodelledParameter(Class<?> type, Executable executable) {
    Class<?>[] parameters = executable.getParameterTypes();
    Optional<ModelMethod> model =
        index.find(type.getCanonicalName()).map(found -> found.methods().get(keyOf(executable)));
    for (int i = 0; i < parameters.length; i++) {
      boolean functional = parameters[i].isAnnotationPresent(FunctionalInterface.class);
      if (functional && (model.isEmpty() || model.get().onParameters().get(i).isEmpty())) {
        return true;
      }
    }
    return false;
  }

  private static String keyOf(Executable executable) {
    String name = executable instanceof Constructor ? "<init>" : executable.getName();
    return ShippedModelsTest.key(name, executable);
  }

  /** Methods and constructors that other code can call or override, without overriding ones. */
  private static List<Executable> accessible(Class<?> type) {
    List<Executable> all = new ArrayList<>();
    all.addAll(Arrays.asList(type.getDeclaredConstructors()));
    all.addAll(Arrays.asList(type.getDeclaredMethods()));
    all.removeIf(
        one ->
            one.isSynthetic()
                || !isVisible(one.getModifiers())
                || (one instanceof Method method && overrides(type, method)));
    return all;
  }

  private static boolean overrides(Class<?> type, Method method) {
    if (Modifier.isStatic(method.getModifiers())) {
      return false;
    }
    List<Class<?>> above = new ArrayList<>(List.of(type.getInterfaces()));
    if (type.getSuperclass() != null) {
      above.add(type.getSuperclass());
    }
    return above.stream().anyMatch(one -> declares(one, method) || overrides(one, method));
  }

  private static boolean declares(Class<?> type, Method method) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(one -> !Modifier.isStatic(one.getModifiers()))
        .filter(one -> !Modifier.isPrivate(one.getModifiers()))
        .anyMatch(
            one ->
                one.getName().equals(method.getName())
                    && Arrays.equals(one.getParameterTypes(), method.getParameterTypes()));
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static List<Class<?>> exportedTypes(String moduleName) throws IOException {
    Module module = ModuleLayer.boot().findModule(moduleName).orElseThrow();
    FileSystem images = FileSystems.getFileSystem(URI.create("jrt:/"));
    Path root = images.getPath("/modules", moduleName);
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        String name = root.relativize(file).toString().replace(".class", "").replace('/', '.');
        int dot = name.lastIndexOf('.');
        if (dot > 0 && module.isExported(name.substring(0, dot))) {
          Class<?> type = Class.forName(module, name);
          if (type != null && isReachable(type)) {
            types.add(type);
          }
        }
      }
    }
    return types;
  }

  private static boolean isReachable(Class<?> type) {
    boolean all = type.getCanonicalName() != null;
    for (Class<?> one = type; one != null; one = one.getEnclosingClass()) {
      all &= isVisible(one.getModifiers());
    }
    return all;
  }
}
