package dev.taskbound.engine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In every shipped model each annotation stands where it means something, and no entry is empty.
 */
final class StubPlacesTest {
  /** Where those may stand that are no annotation types of ours. */
  private static final Map<String, Set<ElementType>> MODEL_ONLY =
      Map.ofEntries(
          Map.entry("AfterEnd", EnumSet.of(ElementType.METHOD)),
          Map.entry("AtHome", EnumSet.of(ElementType.METHOD)),
          Map.entry("Awaits", EnumSet.of(ElementType.METHOD)),
          Map.entry("Copies", EnumSet.of(ElementType.PARAMETER, ElementType.TYPE_USE)),
          Map.entry("Injected", EnumSet.of(ElementType.TYPE)),
          Map.entry("Lent", EnumSet.of(ElementType.TYPE, ElementType.PARAMETER)),
          Map.entry("Opaque", EnumSet.of(ElementType.TYPE)),
          Map.entry("Parallel", EnumSet.of(ElementType.METHOD)),
          Map.entry("Pipeline", EnumSet.of(ElementType.TYPE)),
          Map.entry("Plain", EnumSet.of(ElementType.METHOD)),
          Map.entry("Replaces", EnumSet.of(ElementType.METHOD)),
          Map.entry("Sequential", EnumSet.of(ElementType.METHOD)),
          Map.entry("Shared", EnumSet.of(ElementType.TYPE)),
          Map.entry("Unending", EnumSet.of(ElementType.METHOD)),
          Map.entry("Unshared", EnumSet.of(ElementType.TYPE)));

  /** Models may say these of a class or a package, for all its functional parameters. */
  private static final Set<String> DEFAULTS = Set.of("PretendThread", "RunsImmediately");

  static List<Path> files() throws IOException {
    return ModelCompiler.stubs(Path.of("src/main/models"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyAnnotationMayStandWhereItDoes(Path file) throws Exception {
    List<String> wrong = new ArrayList<>();
    for (StubType type : StubReader.read(file)) {
      ModelClass model = type.model();
      String name = model.name();
      List<Annot> onType = new ArrayList<>(model.annotations());
      onType.removeIf(each -> DEFAULTS.contains(each.name()));
      check(name, onType, wrong, ElementType.TYPE, ElementType.ANNOTATION_TYPE);
      model.fields().forEach((key, on) -> check(name + " " + key, on, wrong, ElementType.FIELD));
      model.methods().forEach((key, method) -> check(name + " " + key, method, wrong));
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyClassIsDescribed(Path file) throws Exception {
    List<String> empty = new ArrayList<>();
    List<StubType> types = StubReader.read(file);
    for (StubType type : types) {
      String name = type.model().name();
      // A package of which something is said has to have a type in it.
      String ofPackage = name.substring(0, name.lastIndexOf('.') + 1) + "package-info";
      boolean stands = types.stream().anyMatch(one -> one.model().name().equals(ofPackage));
      boolean encloses = types.stream().anyMatch(one -> one.model().name().startsWith(name + "."));
      if (!stands
          && !encloses
          && type.model().annotations().isEmpty()
          && type.memberLines().isEmpty()) {
        empty.add(name);
      }
    }
    assertEquals(List.of(), empty);
  }

  private static void check(String where, ModelMethod method, List<String> wrong) {
    ElementType kind = where.contains(" <init>(") ? ElementType.CONSTRUCTOR : ElementType.METHOD;
    check(where, method.onMethod(), wrong, kind);
    check(where + " receiver", method.onReceiver(), wrong);
    check(where + " result", method.onResultArguments(), wrong);
    for (List<Annot> parameter : method.onParameters()) {
      check(where + " parameter", parameter, wrong, ElementType.PARAMETER);
    }
  }

  /** A qualifier of types may stand wherever there is a type: everywhere. */
  private static void check(
      String where, List<Annot> annotations, List<String> wrong, ElementType... places) {
    for (Annot annotation : annotations) {
      Set<ElementType> allowed = allowed(annotation.name());
      boolean fits = allowed.contains(ElementType.TYPE_USE);
      for (ElementType place : places) {
        fits |= allowed.contains(place);
      }
      if (!fits) {
        wrong.add(where + ": @" + annotation.name());
      }
    }
  }

  private static Set<ElementType> allowed(String name) {
    Set<ElementType> modelOnly = MODEL_ONLY.get(name);
    if (modelOnly != null) {
      return modelOnly;
    }
    String full = name.indexOf('.') < 0 ? KnownAnnotations.PACKAGE + "." + name : name;
    try {
      Target target = Class.forName(full).getAnnotation(Target.class);
      return target == null ? EnumSet.allOf(ElementType.class) : Set.of(target.value());
    } catch (ClassNotFoundException e) {
      throw new AssertionError("no annotation " + full, e);
    }
  }
}
