package dev.taskbound.engine.facts;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Tells which code is marked: whether its unannotated signatures are promises. Nearest wins. */
final class Marks {
  private final Sources sources;
  private final boolean strict;
  private final Map<Element, Boolean> cache = new HashMap<>();

  Marks(Sources sources, boolean strict) {
    this.sources = sources;
    this.strict = strict;
  }

  /** Returns whether {@code element}, a type, member, package or module, is marked. */
  boolean marked(Element element) {
    if (element == null) {
      return false;
    }
    Boolean known = cache.get(element);
    if (known == null) {
      known = compute(element);
      cache.put(element, known);
    }
    return known;
  }

  private boolean compute(Element element) {
    AnnotSet own = AnnotationReader.read(element);
    if (own.has("ConfinementMarked")) {
      return true;
    }
    if (own.has("ConfinementUnmarked")) {
      return false;
    }
    Element outer = element.getEnclosingElement();
    if (outer != null && outer.getKind() != ElementKind.MODULE) {
      return element instanceof TypeElement type
              && outer.getKind() == ElementKind.PACKAGE
              && strict
              && sources.declares(type)
          ? !unmarkedAround(outer)
          : marked(outer);
    }
    return outer != null && AnnotationReader.read(outer).has("ConfinementMarked");
  }

  private boolean unmarkedAround(Element packageElement) {
    AnnotSet own = AnnotationReader.read(packageElement);
    if (own.has("ConfinementMarked") || own.has("ConfinementUnmarked")) {
      return own.has("ConfinementUnmarked");
    }
    Element module = packageElement.getEnclosingElement();
    return module != null && AnnotationReader.read(module).has("ConfinementUnmarked");
  }
}
