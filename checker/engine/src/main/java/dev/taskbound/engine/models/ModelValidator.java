package dev.taskbound.engine.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds what model files say about classes and members that do not exist. */
final class ModelValidator {
  private static final String PACKAGE_INFO = ".package-info";

  private final Elements elements;

  /** Checks against the classes that {@code elements} knows. */
  ModelValidator(Elements elements) {
    this.elements = elements;
  }

  /** Returns a problem for each name in {@code types} that does not exist, in their order. */
  List<ModelProblem> check(List<StubType> types) {
    List<ModelProblem> problems = new ArrayList<>();
    for (StubType type : types) {
      check(type, problems);
    }
    return problems;
  }

  private void check(StubType type, List<ModelProblem> problems) {
    String name = type.model().name();
    if (name.endsWith(PACKAGE_INFO)) {
      String packageName = name.substring(0, name.length() - PACKAGE_INFO.length());
      if (elements.getPackageElement(packageName) == null) {
        problems.add(problem(type, type.line(), "there is no package `" + packageName + "`"));
      }
      return;
    }
    TypeElement element = elements.getTypeElement(name);
    if (element == null) {
      String what = "there is no class `" + name + "`" + meant(similarClass(name));
      problems.add(problem(type, type.line(), what));
      return;
    }
    Map<String, Integer> lines = new TreeMap<>(type.memberLines());
    List<ModelProblem> ofMembers = new ArrayList<>();
    lines.forEach((key, line) -> checkMember(type, element, key, line, ofMembers));
    ofMembers.sort((a, b) -> Integer.compare(a.line(), b.line()));
    problems.addAll(ofMembers);
  }

  private static void checkMember(
      StubType type, TypeElement element, String key, int line, List<ModelProblem> problems) {
    if (key.indexOf('(') < 0) {
      TreeSet<String> fields = new TreeSet<>();
      ElementFilter.fieldsIn(element.getEnclosedElements())
          .forEach(field -> fields.add(field.getSimpleName().toString()));
      if (!fields.contains(key)) {
        String what = "`" + element.getQualifiedName() + "` has no field `" + key + "`";
        problems.add(problem(type, line, what + meant(Similar.to(key, fields))));
      }
      return;
    }
    Set<String> keys = methodKeys(element);
    if (!keys.contains(key)) {
      String what =
          "`" + element.getQualifiedName() + "` declares no `" + shown(element, key) + "`";
      Optional<String> similar = similarMethod(key, keys).map(found -> shown(element, found));
      problems.add(problem(type, line, what + meant(similar)));
    }
  }

  private static Set<String> methodKeys(TypeElement element) {
    TreeSet<String> keys = new TreeSet<>();
    for (Element member : element.getEnclosedElements()) {
      if (member.getKind() == ElementKind.METHOD || member.getKind() == ElementKind.CONSTRUCTOR) {
        keys.add(MethodKeys.of((ExecutableElement) member));
      }
    }
    return keys;
  }

  /** A method of the same name is likelier meant than one with the same parameters. */
  private static Optional<String> similarMethod(String key, Set<String> keys) {
    String name = MethodKeys.nameOf(key);
    TreeSet<String> names = new TreeSet<>();
    keys.forEach(one -> names.add(MethodKeys.nameOf(one)));
    Optional<String> similarName =
        names.contains(name) ? Optional.of(name) : Similar.to(name, names);
    if (similarName.isEmpty()) {
      return Optional.empty();
    }
    List<String> overloads =
        keys.stream().filter(one -> MethodKeys.nameOf(one).equals(similarName.get())).toList();
    return Similar.to(key, overloads).or(() -> Optional.of(overloads.get(0)));
  }

  private Optional<String> similarClass(String name) {
    int dot = name.lastIndexOf('.');
    String outer = dot < 0 ? "" : name.substring(0, dot);
    PackageElement inPackage = elements.getPackageElement(outer);
    Element enclosing = inPackage != null ? inPackage : elements.getTypeElement(outer);
    if (enclosing == null) {
      return Optional.empty();
    }
    TreeSet<String> siblings = new TreeSet<>();
    ElementFilter.typesIn(enclosing.getEnclosedElements())
        .forEach(sibling -> siblings.add(sibling.getQualifiedName().toString()));
    return Similar.to(name, siblings);
  }

  private static String shown(TypeElement element, String key) {
    return key.replace("<init>", element.getSimpleName());
  }

  private static String meant(Optional<String> similar) {
    return similar.map(name -> "; did you mean `" + name + "`?").orElse("; check the name");
  }

  private static ModelProblem problem(StubType type, int line, String message) {
    return new ModelProblem(type.file(), line, message);
  }
}
