package dev.taskbound.engine.flow;

import dev.taskbound.engine.facts.Facts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Tells which methods nobody can override: their own modifiers say so, or all classes that could
 * are in this unit, and none does.
 */
final class Overriders {
  private final Facts facts;
  private final Collection<TypeElement> unit;
  private final Map<TypeElement, Boolean> closed = new HashMap<>();
  private final Map<ExecutableElement, Boolean> fixed = new HashMap<>();

  /**
   * @param unit the classes of the compilation unit, as far as they are known when asked
   */
  Overriders(Facts facts, Collection<TypeElement> unit) {
    this.facts = facts;
    this.unit = unit;
  }

  /** Returns whether every call of a method runs its own body. */
  boolean none(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        || method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE)
        || method.getModifiers().contains(Modifier.FINAL)
        || method.getEnclosingElement().getModifiers().contains(Modifier.FINAL)
        || fixed.computeIfAbsent(method, this::noneInUnit);
  }

  private boolean noneInUnit(ExecutableElement method) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    return closed(owner)
        && unit.stream()
            .filter(type -> type != owner && below(type, owner))
            .noneMatch(
                type ->
                    ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .anyMatch(m -> facts.elements().overrides(m, method, type)));
  }

  /** Returns whether all sub-classes of a class are in this unit. */
  private boolean closed(TypeElement type) {
    Boolean known = closed.get(type);
    if (known == null) {
      known =
          hidden(type)
              && unit.stream()
                  .filter(each -> each != type && below(each, type))
                  .allMatch(this::hidden);
      closed.put(type, known);
    }
    return known;
  }

  /** Returns whether a class can be extended by classes of this unit only, if at all. */
  private boolean hidden(TypeElement type) {
    return type.getModifiers().contains(Modifier.FINAL)
        || type.getModifiers().contains(Modifier.SEALED) && permittedHere(type)
        || type.getKind() == ElementKind.ENUM
        || type.getKind() == ElementKind.CLASS && constructedInside(type)
        || unnamedOutside(type);
  }

  private boolean permittedHere(TypeElement type) {
    return type.getPermittedSubclasses().stream()
        .allMatch(each -> unit.contains(Facts.elementOf(each)));
  }

  private static boolean constructedInside(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .allMatch(each -> each.getModifiers().contains(Modifier.PRIVATE));
  }

  /** Returns whether code outside of the unit cannot name a class. */
  private static boolean unnamedOutside(TypeElement type) {
    for (Element each = type; each instanceof TypeElement around; ) {
      if (around.getModifiers().contains(Modifier.PRIVATE)
          || around.getNestingKind() == NestingKind.LOCAL
          || around.getNestingKind() == NestingKind.ANONYMOUS) {
        return true;
      }
      each = around.getEnclosingElement();
    }
    return false;
  }

  private boolean below(TypeElement type, TypeElement above) {
    return facts
        .types()
        .isSubtype(facts.types().erasure(type.asType()), facts.types().erasure(above.asType()));
  }
}
