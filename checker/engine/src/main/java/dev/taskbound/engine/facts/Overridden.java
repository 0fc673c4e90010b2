package dev.taskbound.engine.facts;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.util.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds, and remembers, what methods override or implement. */
final class Overridden {
  private final Elements elements;
  private final Map<ExecutableElement, List<ExecutableElement>> cache = new HashMap<>();

  Overridden(Elements elements) {
    this.elements = elements;
  }

  /**
   * Returns the methods that {@code method} overrides or implements directly: the nearest on each
   * way up, without those that another one of them overrides in turn.
   */
  List<ExecutableElement> by(ExecutableElement method) {
    if (!canOverride(method)) {
      return List.of();
    }
    List<ExecutableElement> known = cache.get(method);
    if (known == null) {
      List<ExecutableElement> found = new ArrayList<>(1);
      TypeElement owner = (TypeElement) method.getEnclosingElement();
      collect(method, owner, owner, found);
      known = found.size() > 1 ? nearest(found) : List.copyOf(found);
      cache.put(method, known);
    }
    return known;
  }

  private static boolean canOverride(ExecutableElement method) {
    // The methods of arrays have no class that could be asked for super-types.
    return method.getKind() == ElementKind.METHOD
        && method.getEnclosingElement() instanceof TypeElement
        && !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE);
  }

  private void collect(
      ExecutableElement method,
      TypeElement type,
      TypeElement owner,
      List<ExecutableElement> found) {
    for (TypeMirror above : ClassFactsReader.supertypes(type)) {
      TypeElement next = (TypeElement) ((DeclaredType) above).asElement();
      ExecutableElement base = find(method, next, owner);
      if (base == null) {
        collect(method, next, owner, found);
      } else if (!found.contains(base)) {
        found.add(base);
      }
    }
  }

  private ExecutableElement find(ExecutableElement method, TypeElement type, TypeElement owner) {
    // By name, not one by one: each method of a program asks each class above its own.
    Name name = (Name) method.getSimpleName();
    for (Symbol member : ((Symbol.ClassSymbol) type).members().getSymbolsByName(name)) {
      if (member.getKind() == ElementKind.METHOD
          && (member.flags() & Flags.SYNTHETIC) == 0
          && ((ExecutableElement) member).getParameters().size() == method.getParameters().size()
          && elements.overrides(method, (ExecutableElement) member, owner)) {
        return (ExecutableElement) member;
      }
    }
    return null;
  }

  private List<ExecutableElement> nearest(List<ExecutableElement> all) {
    List<ExecutableElement> nearest = new ArrayList<>();
    for (ExecutableElement each : all) {
      if (!anyOverrides(all, each)) {
        nearest.add(each);
      }
    }
    return List.copyOf(nearest);
  }

  private boolean anyOverrides(List<ExecutableElement> some, ExecutableElement base) {
    for (ExecutableElement each : some) {
      if (each != base && overrides(each, base)) {
        return true;
      }
    }
    return false;
  }

  private boolean overrides(ExecutableElement method, ExecutableElement base) {
    return elements.overrides(method, base, (TypeElement) method.getEnclosingElement());
  }
}
