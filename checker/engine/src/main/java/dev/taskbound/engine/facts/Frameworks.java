package dev.taskbound.engine.facts;

import dev.taskbound.engine.models.Annot;
import dev.taskbound.engine.models.ModelClass;
import dev.taskbound.engine.models.Models;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What the annotations of a framework say about the code that carries them, according to the models
 * of these annotations: that a container makes one instance for all, that it injects proxies, that
 * it runs a method in another task.
 *
 * <p>Annotations on annotations count like the annotations themselves: that is how Spring and CDI
 * have users make stereotypes of their own.
 */
final class Frameworks {
  private final Models models;
  private final Map<TypeElement, Boolean> managed = new HashMap<>();
  private final Map<VariableElement, Boolean> injected = new HashMap<>();

  Frameworks(Models models) {
    this.models = models;
  }

  /** Returns whether an annotation on {@code type} says that its instances are shared by tasks. */
  boolean shared(TypeElement type) {
    return find(type, "Shared") != null && !unshared(type);
  }

  /** Returns whether an annotation on {@code type} says that each user gets an own instance. */
  boolean unshared(TypeElement type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      Annot fact = fact(mirror, "Unshared", new HashSet<>());
      if (fact != null && !excepted(mirror, fact)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a value written in {@code mirror} is one that the fact does not hold for. */
  private static boolean excepted(AnnotationMirror mirror, Annot fact) {
    if (!(fact.values().get("unless") instanceof List<?> unless) || unless.isEmpty()) {
      return false;
    }
    boolean written = false;
    for (AnnotationValue value : mirror.getElementValues().values()) {
      if (value.getValue() instanceof String text) {
        written = true;
        if (unless.contains(text)) {
          return true;
        }
      }
    }
    return !written && unless.contains("");
  }

  /**
   * Returns the boundary that an annotation on a method or its class makes of it, or null. All
   * methods of an annotated class are meant that a container can stand before.
   */
  Annot boundary(ExecutableElement method) {
    if (method.getKind() != ElementKind.METHOD) {
      return null;
    }
    Annot own = boundaryOn(method);
    Set<Modifier> modifiers = method.getModifiers();
    if (own != null
        || modifiers.contains(Modifier.PRIVATE)
        || modifiers.contains(Modifier.STATIC)
        || !(method.getEnclosingElement() instanceof TypeElement owner)) {
      return own;
    }
    Annot onClass = boundaryOn(owner);
    return onClass == null || onClass.values().containsKey("result") ? null : onClass;
  }

  /** Returns whether annotations of this type make boundaries of methods. */
  boolean crossing(AnnotationMirror mirror) {
    return fact(mirror, "PretendThread", new HashSet<>()) != null;
  }

  private Annot boundaryOn(Element annotated) {
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      Annot found = fact(mirror, "PretendThread", new HashSet<>());
      if (found != null) {
        Map<String, Object> values = new HashMap<>(found.values());
        values.put(Boundary.BECAUSE, "@" + mirror.getAnnotationType().asElement().getSimpleName());
        return new Annot(found.name(), values);
      }
    }
    return null;
  }

  /** Returns whether a framework fills {@code field} with a proxy that any task may use. */
  boolean injected(VariableElement field) {
    Boolean known = injected.get(field);
    if (known == null) {
      known = find(field, "Injected") != null || handedOver(field);
      injected.put(field, known);
    }
    return known;
  }

  /**
   * A field of a type that containers hand out as proxies, in a class that has a constructor or
   * setter that is injected with such a value. Signatures alone decide, so that it does not matter
   * whether someone has written the constructor or Lombok has made it.
   */
  private boolean handedOver(VariableElement field) {
    if (field.getModifiers().contains(Modifier.STATIC)
        || !(field.getEnclosingElement() instanceof TypeElement owner)
        || !proxied(field.asType())) {
      return false;
    }
    boolean container = find(owner, "Shared") != null || find(owner, "Unshared") != null;
    int constructors = 0;
    boolean given = false;
    for (Element member : owner.getEnclosedElements()) {
      if (member instanceof ExecutableElement method && takes(method, field.asType())) {
        given |= find(method, "Injected") != null;
      }
      constructors += member.getKind() == ElementKind.CONSTRUCTOR ? 1 : 0;
    }
    return given
        || container && constructors > 0 && constructors == constructed(owner, field.asType());
  }

  /** Returns how many constructors take a value of {@code type}. */
  private static int constructed(TypeElement owner, TypeMirror type) {
    int taking = 0;
    for (Element member : owner.getEnclosedElements()) {
      if (member.getKind() == ElementKind.CONSTRUCTOR && takes((ExecutableElement) member, type)) {
        taking++;
      }
    }
    return taking;
  }

  private static boolean takes(ExecutableElement method, TypeMirror type) {
    TypeElement wanted = Facts.elementOf(type);
    return method.getParameters().stream()
        .anyMatch(p -> wanted != null && wanted.equals(Facts.elementOf(p.asType())));
  }

  /** Returns whether containers hand out values of {@code type} as proxies. */
  private boolean proxied(TypeMirror type) {
    TypeElement element = type.getKind() == TypeKind.DECLARED ? Facts.elementOf(type) : null;
    return element != null
        && managed.computeIfAbsent(element, e -> modelled(e, "Injected") != null);
  }

  private Annot find(Element annotated, String fact) {
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      Annot found = fact(mirror, fact, new HashSet<>());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Annot fact(AnnotationMirror mirror, String fact, Set<TypeElement> seen) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    if (!seen.add(type) || type.getQualifiedName().toString().startsWith("java.lang.")) {
      return null;
    }
    Annot own = modelled(type, fact);
    if (own != null) {
      return own;
    }
    for (AnnotationMirror above : type.getAnnotationMirrors()) {
      Annot found = fact(above, fact, seen);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Annot modelled(TypeElement type, String fact) {
    ModelClass model = models.find(type.getQualifiedName().toString()).orElse(null);
    return model == null ? null : AnnotSet.of(model.annotations()).get(fact);
  }
}
