package dev.taskbound.engine.facts;

import dev.taskbound.engine.models.ModelClass;
import dev.taskbound.engine.models.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * What a model says about all functional parameters of a class or package at once.
 *
 * <p>Libraries of asynchronous pipelines have hundreds of operators that all treat their functions
 * alike. A model says so once, on the class or the package; what it says of a parameter wins. So a
 * new operator of the next version is understood as well.
 */
final class ClosureDefaults {
  private static final Set<String> KINDS =
      Set.of("PretendThread", "RunsImmediately", "PolyConfined");

  private final Facts facts;
  private final Models models;

  ClosureDefaults(Facts facts, Models models) {
    this.facts = facts;
    this.models = models;
  }

  /**
   * Returns {@code written}, with the default of the method's class, else of its package, for each
   * functional parameter about which nothing is written.
   */
  Written over(Written written, ExecutableElement method) {
    List<AnnotSet> params = null;
    for (int i = 0; i < written.params().size(); i++) {
      VariableElement param = method.getParameters().get(i);
      if (!written.params().get(i).isEmpty() || !facts.functional(param.asType())) {
        continue;
      }
      AnnotSet all = defaultFor(method);
      if (all.isEmpty()) {
        return written;
      }
      params = params == null ? new ArrayList<>(written.params()) : params;
      params.set(i, all);
    }
    if (params == null) {
      return written;
    }
    // What goes into the result in the one place comes out of it in the other.
    AnnotSet poly = defaultFor(method).filter(a -> a.name().equals("PolyConfined"));
    return new Written(
        written.method().orElse(poly), written.receiver(), params, written.resultArguments(), true);
  }

  private AnnotSet defaultFor(ExecutableElement method) {
    for (Element at = method.getEnclosingElement(); at != null; at = at.getEnclosingElement()) {
      AnnotSet found =
          at instanceof TypeElement type
              ? modelled(type.getQualifiedName().toString())
              : at.getKind() == ElementKind.PACKAGE
                  ? modelled(((PackageElement) at).getQualifiedName() + ".package-info")
                  : AnnotSet.EMPTY;
      if (!found.isEmpty()) {
        return found;
      }
    }
    return AnnotSet.EMPTY;
  }

  /** Returns whether the model of the class or package of this name has defaults. */
  static boolean has(Models models, String name) {
    return !modelled(models, name).isEmpty();
  }

  private AnnotSet modelled(String name) {
    return modelled(models, name);
  }

  private static AnnotSet modelled(Models models, String name) {
    ModelClass model = models.find(name).orElse(null);
    return model == null
        ? AnnotSet.EMPTY
        : AnnotSet.of(model.annotations()).filter(a -> KINDS.contains(a.name()));
  }
}
