package dev.taskbound.inputs.libraries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.JavacTask;
import dev.taskbound.engine.models.MethodKeys;
import dev.taskbound.engine.models.ModelMethod;
import dev.taskbound.engine.models.ModelProblem;
import dev.taskbound.engine.models.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models of libraries describe the versions that they name. */
final class LibraryModelsTest {
  private static final Path MODELS = Libraries.MODULE.resolve("../checker/engine/src/main/models");

  private static StandardJavaFileManager manager;
  private static Elements elements;

  @BeforeAll
  static void openLibraries() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    manager = javac.getStandardFileManager(null, null, null);
    manager.setLocationFromPaths(StandardLocation.CLASS_PATH, Libraries.jars());
    List<String> options = List.of("-proc:none");
    elements =
        ((JavacTask) javac.getTask(null, manager, null, options, List.of("java.lang.Object"), null))
            .getElements();
  }

  @AfterAll
  static void closeLibraries() throws IOException {
    manager.close();
  }

  /** The model files of anything but the JDK. */
  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(MODELS)) {
      List<Path> files =
          all.filter(file -> file.getFileName().toString().matches("(?!java\\.).*\\.astub"))
              .sorted()
              .toList();
      assertFalse(files.isEmpty());
      return files;
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyNameExists(Path file) throws Exception {
    List<ModelProblem> problems = Models.load(List.of(file)).validate(elements);
    assertEquals("", String.join("\n", problems.stream().map(String::valueOf).toList()));
  }

  /** The jars that a file names are on the class path, and have what it describes. */
  @ParameterizedTest
  @MethodSource("files")
  void theStatedVersionIsTheOneOnTheClassPath(Path file) throws Exception {
    Map<String, String> stated = StatedVersions.of(Files.readString(file));
    assertFalse(stated.isEmpty(), "no \"Checked against ...\" in " + file);
    Set<String> classes = new TreeSet<>();
    for (Map.Entry<String, String> each : stated.entrySet()) {
      String name = each.getKey() + "-" + each.getValue() + ".jar";
      List<Path> jars =
          Libraries.jars().stream().filter(jar -> jar.endsWith(Path.of(name))).toList();
      assertFalse(jars.isEmpty(), () -> file.getFileName() + ": the class path has no " + name);
      classes.addAll(Libraries.classes(jars));
    }
    List<String> elsewhere = new ArrayList<>(Models.load(List.of(file)).described());
    elsewhere.removeIf(name -> name.endsWith(".package-info") || classes.contains(name));
    assertEquals(List.of(), elsewhere, "described, but not in the jars that the file names");
  }

  /** A method that is described says of each of its closures what becomes of it. */
  @ParameterizedTest
  @MethodSource("files")
  void everyFunctionalParameterHasAKind(Path file) throws Exception {
    Models models = Models.load(List.of(file));
    List<String> silent = new ArrayList<>();
    for (String name : models.described()) {
      TypeElement type = elements.getTypeElement(name);
      if (type == null || saysItOfAll(type, models)) {
        continue;
      }
      Map<String, ModelMethod> described = models.find(name).orElseThrow().methods();
      for (ExecutableElement method : executables(type)) {
        ModelMethod model = described.get(MethodKeys.of(method));
        for (int i = 0; model != null && i < method.getParameters().size(); i++) {
          if (model.onParameters().get(i).isEmpty()
              && isFunctional(method.getParameters().get(i).asType())) {
            silent.add(name + " " + MethodKeys.of(method) + " " + (i + 1));
          }
        }
      }
    }
    silent.removeAll(Libraries.lines("functional-parameters-without-kind.txt"));
    assertEquals(List.of(), silent);
  }

  @Test
  void whatIsExemptExists() throws Exception {
    for (String line : Libraries.lines("functional-parameters-without-kind.txt")) {
      String[] words = line.split(" ");
      TypeElement type = elements.getTypeElement(words[0]);
      assertTrue(
          type != null
              && executables(type).stream().anyMatch(each -> MethodKeys.of(each).equals(words[1])),
          line);
    }
  }

  /** Returns whether the class, or one around it, or its package has a default for closures. */
  private static boolean saysItOfAll(TypeElement type, Models models) {
    for (Element at = type; at != null; at = at.getEnclosingElement()) {
      String name =
          at instanceof TypeElement each
              ? each.getQualifiedName().toString()
              : at instanceof PackageElement each ? each.getQualifiedName() + ".package-info" : "";
      boolean says =
          models.find(name).stream()
              .flatMap(model -> model.annotations().stream())
              .anyMatch(each -> Set.of("PretendThread", "RunsImmediately").contains(each.name()));
      if (says) {
        return true;
      }
    }
    return false;
  }

  private static List<ExecutableElement> executables(TypeElement type) {
    List<ExecutableElement> all =
        new ArrayList<>(ElementFilter.methodsIn(type.getEnclosedElements()));
    all.addAll(ElementFilter.constructorsIn(type.getEnclosedElements()));
    return all;
  }

  private static boolean isFunctional(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type).asElement().getAnnotation(FunctionalInterface.class) != null;
  }
}
