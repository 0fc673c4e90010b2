package dev.taskbound.engine.fixes;

import dev.taskbound.engine.report.Remedy;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An annotation as it is written in a source file.
 *
 * @param name its canonical name
 * @param capability the canonical name of the class that it names, or the empty string
 * @param of the objects that it names
 */
record Written(String name, String capability, List<String> of) {
  private static final Set<String> LIMITED = Set.of("Borrowed", "CurrentTaskOnly");

  static Written of(Remedy remedy) {
    return new Written(remedy.annotation(), remedy.capability(), remedy.of());
  }

  /** Returns {@code @BorrowsFrom} for the objects of a mode. */
  Written owners() {
    String folder = name.substring(0, name.lastIndexOf('.') + 1);
    return new Written(folder + "BorrowsFrom", "", of);
  }

  String simple() {
    return simple(name);
  }

  private static String simple(String canonical) {
    return canonical.substring(canonical.lastIndexOf('.') + 1);
  }

  /** Returns the annotation without objects. */
  String mode() {
    return "@" + simple();
  }

  boolean limited() {
    return LIMITED.contains(simple());
  }

  boolean borrows() {
    return limited() && !of.isEmpty();
  }

  /** Returns the whole annotation. */
  String text() {
    String objects = of.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", "));
    objects = of.size() > 1 ? "{" + objects + "}" : objects;
    if (!capability.isEmpty()) {
      String type = simple(capability) + ".class";
      return of.isEmpty()
          ? mode() + "(" + type + ")"
          : mode() + "(value = " + type + ", of = " + objects + ")";
    }
    return of.isEmpty() ? mode() : mode() + "(" + objects + ")";
  }

  /** Returns the classes that the text names. */
  Set<String> imports() {
    Set<String> names = new TreeSet<>();
    names.add(name);
    if (!capability.isEmpty()) {
      names.add(capability);
    }
    if (borrows() && capability.isEmpty()) {
      names.add(owners().name());
    }
    return names;
  }
}
