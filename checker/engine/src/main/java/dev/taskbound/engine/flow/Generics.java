package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Type;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.mode.Mode;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Where values go through type variables: what goes in as {@code T} comes out as {@code T}, and
 * goes into every container of {@code T} that the call can reach. This replaces type inference.
 */
public final class Generics {
  /** Asks for what stands for every element of a container. */
  static final String ALL = "all ";

  private final Flow flow;

  Generics(Flow flow) {
    this.flow = flow;
  }

  /** Returns the declarations of the type variables that {@code type} mentions. */
  public static Set<Element> variables(TypeMirror type) {
    Set<Element> found = new LinkedHashSet<>();
    collect(type, found, 0);
    return found;
  }

  private static void collect(TypeMirror type, Set<Element> found, int depth) {
    if (type == null || depth > 6) {
      return;
    }
    switch (type.getKind()) {
      case TYPEVAR -> {
        Element element = ((TypeVariable) type).asElement();
        if (!(type instanceof Type.CapturedType)) {
          found.add(element);
        } else {
          collect(((TypeVariable) type).getUpperBound(), found, depth + 1);
        }
      }
      case ARRAY -> collect(((ArrayType) type).getComponentType(), found, depth + 1);
      case DECLARED -> {
        for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
          collect(argument, found, depth + 1);
        }
      }
      case WILDCARD -> {
        collect(((WildcardType) type).getExtendsBound(), found, depth + 1);
        collect(((WildcardType) type).getSuperBound(), found, depth + 1);
      }
      case INTERSECTION -> {
        for (TypeMirror bound : ((IntersectionType) type).getBounds()) {
          collect(bound, found, depth + 1);
        }
      }
      default -> {}
    }
  }

  /** Returns whether {@code type} is a type variable itself. */
  static boolean isVariable(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR;
  }

  /** Returns what is inside {@code containers}; if that is not known, something as confined. */
  Locs contents(Locs containers, TypeMirror type, Tree at, Transfer transfer, Store store) {
    return contents(containers, type, at, "one", transfer, store);
  }

  /**
   * @param by who asks: {@link #ALL} for all elements, or what tells apart two that ask at one
   *     place
   */
  Locs contents(
      Locs containers, TypeMirror type, Tree at, String by, Transfer transfer, Store store) {
    if (TypeModes.neverConfined(type)) {
      return Locs.NONE;
    }
    Locs.Union known = new Locs.Union();
    Locs.Union unknown = new Locs.Union();
    for (Loc container : containers) {
      if (ofPlainData(container.type)) {
        continue;
      }
      Locs held = elements(container, store);
      if (held.isEmpty() || !complete(container)) {
        unknown.add(container);
      }
      for (Loc each : held) {
        if (each.many) {
          known.add(oneOf(each, at, by, transfer, store));
        } else {
          known.add(each);
        }
      }
    }
    Locs inside = known.set();
    Locs opaque = unknown.set();
    if (opaque.isEmpty()) {
      return inside;
    }
    Mode mode = flow.facts.modes().of(type, transfer.frame.marked);
    for (Loc container : opaque) {
      Mode outer = store.ownMode(container);
      mode =
          mode.join(container.closure != null || isPipeline(container) ? Mode.UNCONFINED : outer);
    }
    if (!mode.confined() && (!inside.isEmpty() || !mayMatter(type))) {
      return inside;
    }
    Loc loc = flow.locs.fresh(at, "element " + by, transfer.frame, type, mode);
    loc.views = loc.views.union(opaque);
    loc.element = true;
    loc.many = by.startsWith(ALL);
    store.allocate(loc);
    if (mode.limited()) {
      store.lend(loc, opaque);
    }
    return inside.union(Locs.of(loc));
  }

  /** Returns whether nothing in a container of this type can be confined: its elements are text. */
  private static boolean ofPlainData(TypeMirror type) {
    if (!(type instanceof DeclaredType declared) || declared.getTypeArguments().isEmpty()) {
      return false;
    }
    for (TypeMirror argument : declared.getTypeArguments()) {
      if (!TypeModes.neverConfined(argument)) {
        return false;
      }
    }
    return true;
  }

  /** Each element that is taken out is one of many: what ends it does not end the others. */
  private Locs oneOf(Loc all, Tree at, String by, Transfer transfer, Store store) {
    Loc first = all.elementOf == null ? all : all.elementOf;
    Loc loc = flow.locs.fresh(at, first + by, transfer.frame, all.type, store.ownMode(all));
    loc.elementOf = first;
    loc.element = true;
    loc.views = loc.views.union(all.views);
    loc.unending = all.unending;
    loc.many = by.startsWith(ALL);
    store.allocate(loc);
    store.lend(loc, store.owners(all));
    if (store.endOf(all) != null) {
      store.end(loc, store.endOf(all));
    }
    return Locs.of(loc);
  }

  /** Whatever was put into a container, through however many views of it. */
  static Locs elements(Loc container, Store store) {
    Locs.Union elements = new Locs.Union();
    for (Loc inside : store.held(container)) {
      boolean stage = inside.closure != null || inside.boundary != null;
      if (stage && isPipeline(container)) {
        continue;
      }
      if (isPipeline(inside)) {
        elements.add(elements(inside, store));
      } else {
        elements.add(inside);
      }
    }
    return elements.set();
  }

  /** Stages of a pipeline are no elements of it. */
  private static boolean isPipeline(Loc loc) {
    TypeElement type = loc.type == null ? null : Facts.elementOf(loc.type);
    return type != null
        && type.getQualifiedName().toString().startsWith("java.util.stream.")
        && type.getSimpleName().toString().endsWith("Stream");
  }

  /** Returns whether everything in the container was put there under our eyes. */
  private static boolean complete(Loc container) {
    return container.kind == Loc.Kind.FRESH;
  }

  private boolean mayMatter(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        // The graph of a for-each loop speaks of Iterator<E>, whatever E is there.
        || type.getKind() == TypeKind.TYPEVAR
        || type.getKind() == TypeKind.DECLARED
            && !((DeclaredType) type).getTypeArguments().isEmpty()
        || flow.facts.canOwn(type)
        || flow.facts.functional(type);
  }

  /** Returns what a functional type gives to its method's parameter, or null. */
  static TypeMirror given(Facts facts, DeclaredType type, int index) {
    ExecutableElement method = facts.functionalMethod(type);
    if (method == null || index >= method.getParameters().size()) {
      return null;
    }
    TypeMirror declared = parameterType(facts, type, method, index);
    int argument = argumentIndex(type, declared);
    return argument >= 0 && argument < type.getTypeArguments().size()
        ? type.getTypeArguments().get(argument)
        : declared;
  }

  /** Returns the position of the type argument that {@code declared} is a variable for, or -1. */
  static int argumentIndex(DeclaredType type, TypeMirror declared) {
    return isVariable(declared)
        ? ((TypeElement) type.asElement())
            .getTypeParameters()
            .indexOf(((TypeVariable) declared).asElement())
        : -1;
  }

  /** Returns a functional method's parameter in terms of the type parameters of {@code type}. */
  static TypeMirror parameterType(
      Facts facts, DeclaredType type, ExecutableElement method, int index) {
    TypeElement owner = (TypeElement) type.asElement();
    if (method.getEnclosingElement() == owner) {
      return method.getParameters().get(index).asType();
    }
    ExecutableType member =
        (ExecutableType) facts.types().asMemberOf((DeclaredType) owner.asType(), method);
    return member.getParameterTypes().get(index);
  }
}
