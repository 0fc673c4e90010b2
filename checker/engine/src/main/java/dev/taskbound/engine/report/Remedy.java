package dev.taskbound.engine.report;

import java.util.List;
import javax.lang.model.element.Element;

/**
 * An annotation that would make a declaration say what a finding misses there. It is what the
 * engine found out on its way; whether and how it can be written is for who changes the text.
 *
 * @param declaration the method, parameter, field or class that says too little
 * @param annotation the canonical name of the annotation's type
 * @param capability the canonical name of the capability that the annotation names as a class;
 *     empty for annotations that name none
 * @param of the objects that it names, as they are written; empty where its default is meant
 */
public record Remedy(Element declaration, String annotation, String capability, List<String> of) {
  private static final String OWN = "dev.taskbound.annotations.";

  /** Makes the list unchangeable. */
  public Remedy {
    of = List.copyOf(of);
  }

  /** Returns one of Taskbound's own annotations, which names no objects. */
  public static Remedy of(Element declaration, String simpleName) {
    return new Remedy(declaration, OWN + simpleName, "", List.of());
  }

  /** Returns one of Taskbound's own annotations, which names objects. */
  public static Remedy of(Element declaration, String simpleName, List<String> of) {
    return new Remedy(declaration, OWN + simpleName, "", of);
  }

  /** Returns the annotation's simple name with an at sign. */
  public String spoken() {
    return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
  }
}
