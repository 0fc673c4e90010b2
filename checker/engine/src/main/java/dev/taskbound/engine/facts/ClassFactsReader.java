package dev.taskbound.engine.facts;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.taskbound.engine.effort.Effort;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.models.ModelClass;
import dev.taskbound.engine.models.Models;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads and caches {@link ClassFacts}. */
final class ClassFactsReader {
  private static final Set<String> OPAQUE =
      Set.of(
          "java.lang.ThreadLocal",
          "java.lang.InheritableThreadLocal",
          "java.lang.ScopedValue",
          "java.lang.Class",
          "java.util.Comparator",
          "java.util.stream.Collector",
          "java.util.concurrent.atomic.AtomicIntegerFieldUpdater",
          "java.util.concurrent.atomic.AtomicLongFieldUpdater",
          "java.util.concurrent.atomic.AtomicReferenceFieldUpdater");

  private final Elements elements;
  private final Models models;
  private final Frameworks frameworks;
  private final Capabilities capabilities;
  private final Effort effort;
  private final Map<TypeElement, ClassFacts> cache = new HashMap<>();
  private final Map<TypeElement, ExecutableElement> singleMethods = new HashMap<>();

  ClassFactsReader(
      Elements elements,
      Models models,
      Frameworks frameworks,
      Capabilities capabilities,
      Effort effort) {
    this.elements = elements;
    this.models = models;
    this.frameworks = frameworks;
    this.capabilities = capabilities;
    this.effort = effort;
  }

  ClassFacts of(TypeElement type) {
    ClassFacts known = cache.get(type);
    if (known == null) {
      known = compute(type);
      effort.add(Effort.Kind.CLASS_FACTS);
      cache.put(type, known);
    }
    return known;
  }

  private ClassFacts compute(TypeElement type) {
    String name = type.getQualifiedName().toString();
    AnnotSet annots = AnnotationReader.read(type);
    ModelClass model = models.find(name).orElse(null);
    if (model != null) {
      annots = annots.orElse(AnnotSet.of(model.annotations()));
    }
    Mode declared = annots.mode();
    TypeElement declaredBy = declared == null ? null : type;
    boolean pipeline = annots.has("Pipeline");
    boolean lent = annots.has("Lent") || inheritsLent(type);
    boolean shared =
        annots.has("Shared") || frameworks.shared(type) || type.getKind() == ElementKind.ENUM;
    if (declared == null) {
      for (TypeMirror above : supertypes(type)) {
        ClassFacts inherited = of((TypeElement) ((DeclaredType) above).asElement());
        if (inherited.declared() != null && inherited.declared().confined()) {
          declared = declared == null ? inherited.declared() : declared.join(inherited.declared());
          declaredBy = declaredBy == null ? inherited.declaredBy() : declaredBy;
        }
        pipeline |= inherited.pipeline();
        shared |= inherited.shared();
      }
    }
    boolean functional = declared == null && isFunctional(type);
    shared &= !frameworks.unshared(type);
    return new ClassFacts(
        type,
        declared,
        declaredBy,
        declaredBy == type,
        shared,
        annots.has("AssertThreadSafe"),
        annots.strings("AssertThreadSafe", "evenFor"),
        functional,
        functional || OPAQUE.contains(name) || annots.has("Opaque"),
        pipeline,
        lent,
        holds(type, annots),
        type.getKind() == ElementKind.INTERFACE ? Boundary.of(annots) : null);
  }

  private boolean inheritsLent(TypeElement type) {
    for (TypeMirror above : supertypes(type)) {
      if (of((TypeElement) ((DeclaredType) above).asElement()).lent()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the capabilities that a class or any of its super-types asks for. */
  private List<String> holds(TypeElement type, AnnotSet annots) {
    List<String> all = capabilities.names(annots);
    for (TypeMirror above : supertypes(type)) {
      List<String> inherited = of((TypeElement) ((DeclaredType) above).asElement()).holds();
      if (!inherited.isEmpty()) {
        all = Stream.concat(all.stream(), inherited.stream()).distinct().toList();
      }
    }
    return all;
  }

  /** Returns whether a model says anything about {@code type}. */
  boolean modelled(TypeElement type) {
    return models.find(type.getQualifiedName().toString()).isPresent();
  }

  static List<TypeMirror> supertypes(TypeElement type) {
    List<TypeMirror> all = new java.util.ArrayList<>();
    if (type.getSuperclass().getKind() == TypeKind.DECLARED) {
      all.add(type.getSuperclass());
    }
    for (TypeMirror each : type.getInterfaces()) {
      if (each.getKind() == TypeKind.DECLARED) {
        all.add(each);
      }
    }
    return all;
  }

  private boolean isFunctional(TypeElement type) {
    if (type.getKind() != ElementKind.INTERFACE) {
      return false;
    }
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      if (annotation.getQualifiedName().contentEquals("java.lang.FunctionalInterface")) {
        return true;
      }
    }
    ExecutableElement single = singleMethod(type);
    if (single == null || isAutoCloseable(type)) {
      return false;
    }
    Mode result = AnnotationReader.read(single, single.getReturnType()).mode();
    return result == null || !result.limited();
  }

  boolean isAutoCloseable(TypeElement type) {
    if (type.getQualifiedName().contentEquals("java.lang.AutoCloseable")) {
      return true;
    }
    for (TypeMirror above : supertypes(type)) {
      if (isAutoCloseable((TypeElement) ((DeclaredType) above).asElement())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the only abstract method of an interface, or null. */
  ExecutableElement singleMethod(TypeElement type) {
    ExecutableElement known = singleMethods.get(type);
    if (known == null && !singleMethods.containsKey(type)) {
      // What an interface declares itself is often too much already, and found without a search.
      boolean several = false;
      ExecutableElement own = null;
      for (Symbol member : ((ClassSymbol) type).members().getSymbols()) {
        if (abstractMethod(member)) {
          several |= own != null && !sameShape(own, (ExecutableElement) member);
          own = (ExecutableElement) member;
        }
      }
      known = several ? null : findSingleMethod(type);
      singleMethods.put(type, known);
    }
    return known;
  }

  private ExecutableElement findSingleMethod(TypeElement type) {
    ExecutableElement found = null;
    for (Element member : elements.getAllMembers(type)) {
      if (abstractMethod(member)) {
        if (found != null && !sameShape(found, (ExecutableElement) member)) {
          return null;
        }
        found = (ExecutableElement) member;
      }
    }
    return found;
  }

  private static boolean abstractMethod(Element member) {
    return member.getKind() == ElementKind.METHOD
        && (((Symbol) member).flags() & (Flags.ABSTRACT | Flags.DEFAULT)) == Flags.ABSTRACT
        && !declaredInObject((ExecutableElement) member);
  }

  private static boolean sameShape(ExecutableElement a, ExecutableElement b) {
    return a.getSimpleName().equals(b.getSimpleName())
        && a.getParameters().size() == b.getParameters().size();
  }

  private static boolean declaredInObject(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    int arity = method.getParameters().size();
    return arity == 1 && name.equals("equals")
        || arity == 0 && (name.equals("hashCode") || name.equals("toString"));
  }
}
