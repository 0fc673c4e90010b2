package dev.taskbound.engine.facts;

import dev.taskbound.engine.models.Annot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Turns javac's annotation mirrors into {@link AnnotSet}s; annotations of others are dropped. */
final class AnnotationReader {
  static final String OWN_PACKAGE = "dev.taskbound.annotations.";

  /** Annotations of other libraries that are read with the meaning of ours. */
  private static final List<String> KINDRED_PACKAGES =
      List.of(
          "javax.annotation.concurrent.", "net.jcip.annotations.",
          "com.google.errorprone.annotations.", "org.jcip.annotations.");

  private static final List<String> KINDRED_NAMES =
      List.of("NotThreadSafe", "ThreadSafe", "Immutable");

  private AnnotationReader() {}

  /** Reads what is written on a declaration or a type. */
  static AnnotSet read(AnnotatedConstruct construct) {
    List<? extends AnnotationMirror> mirrors = construct.getAnnotationMirrors();
    if (mirrors.isEmpty()) {
      return AnnotSet.EMPTY;
    }
    List<Annot> annots = new ArrayList<>(mirrors.size());
    for (AnnotationMirror mirror : mirrors) {
      Annot annot = toAnnot(mirror);
      if (annot != null) {
        annots.add(annot);
      }
    }
    return AnnotSet.of(annots);
  }

  /** Reads a declaration together with the outermost level of its type. */
  static AnnotSet read(AnnotatedConstruct declaration, TypeMirror type) {
    return read(declaration).orElse(read(type));
  }

  /** Returns one annotation as a fact, or null if it is none of ours. */
  static Annot toAnnot(AnnotationMirror mirror) {
    TypeElement element = (TypeElement) mirror.getAnnotationType().asElement();
    String name = element.getQualifiedName().toString();
    String simple = element.getSimpleName().toString();
    if (name.startsWith(OWN_PACKAGE)) {
      return new Annot(simple, values(mirror));
    }
    if (kindred(name, simple)) {
      return new Annot(simple, Map.of());
    }
    if (!name.startsWith("java.") && Capabilities.declared(element)) {
      return new Annot(name, values(mirror));
    }
    return null;
  }

  /** Returns whether annotations of a type are read as facts. */
  static boolean means(TypeElement annotation) {
    String name = annotation.getQualifiedName().toString();
    return name.startsWith(OWN_PACKAGE)
        || kindred(name, annotation.getSimpleName().toString())
        || !name.startsWith("java.") && Capabilities.declared(annotation);
  }

  private static boolean kindred(String name, String simple) {
    return KINDRED_NAMES.contains(simple)
        && KINDRED_PACKAGES.stream().anyMatch(p -> name.equals(p + simple));
  }

  private static Map<String, Object> values(AnnotationMirror mirror) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> written = mirror.getElementValues();
    if (written.isEmpty()) {
      return Map.of();
    }
    Map<String, Object> values = new LinkedHashMap<>();
    written.forEach((key, value) -> values.put(key.getSimpleName().toString(), plain(value)));
    return values;
  }

  private static Object plain(AnnotationValue value) {
    Object object = value.getValue();
    if (object instanceof List<?> list) {
      return list.stream().map(v -> String.valueOf(plain((AnnotationValue) v))).toList();
    }
    if (object instanceof DeclaredType type) {
      return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }
    return object instanceof Boolean ? object : String.valueOf(object);
  }
}
