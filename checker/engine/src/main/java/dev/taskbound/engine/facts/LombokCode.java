package dev.taskbound.engine.facts;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Tells what Lombok has put into a class: members that stand in no source, so that nobody could do
 * anything about a report there. They are read like other code, for what they say to their callers.
 */
public final class LombokCode {
  private LombokCode() {}

  /** Returns whether Lombok has made the declaration itself; not: one around it. */
  public static boolean declares(Element element) {
    return element != null
        && element.getAnnotationMirrors().stream()
            .map(mirror -> mirror.getAnnotationType().asElement())
            .anyMatch(
                type ->
                    type instanceof TypeElement annotation
                        && annotation.getQualifiedName().contentEquals("lombok.Generated"));
  }
}
