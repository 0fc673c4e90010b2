package dev.taskbound.engine.facts;

import javax.lang.model.element.AnnotationMirror;
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
    if (element == null) {
      return false;
    }
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      // The simple name first: the other one is long, and this is asked of each method.
      if (annotation.getSimpleName().contentEquals("Generated")
          && annotation.getQualifiedName().contentEquals("lombok.Generated")) {
        return true;
      }
    }
    return false;
  }
}
