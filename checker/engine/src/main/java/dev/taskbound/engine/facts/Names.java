package dev.taskbound.engine.facts;

import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** How types and members are called in messages: simple names, no annotations, no packages. */
public final class Names {
  private Names() {}

  /** Returns the name of a declaration; an anonymous class is called by its super-type. */
  public static String of(Element element) {
    String simple = element.getSimpleName().toString();
    if (element.getKind() == ElementKind.CONSTRUCTOR) {
      return of(element.getEnclosingElement());
    }
    if (!simple.isEmpty()) {
      return simple;
    }
    return "anonymous class";
  }

  /** Returns a type as a reader of the source would write it. */
  public static String of(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> of(((ArrayType) type).getComponentType()) + "[]";
      case TYPEVAR -> {
        String name = ((TypeVariable) type).asElement().getSimpleName().toString();
        yield name.startsWith("capture") || name.startsWith("<captured") ? "?" : name;
      }
      case WILDCARD -> {
        WildcardType wildcard = (WildcardType) type;
        if (wildcard.getExtendsBound() != null) {
          yield "? extends " + of(wildcard.getExtendsBound());
        }
        yield wildcard.getSuperBound() == null ? "?" : "? super " + of(wildcard.getSuperBound());
      }
      case DECLARED, ERROR -> {
        DeclaredType declared = (DeclaredType) type;
        String name = of(declared.asElement());
        yield declared.getTypeArguments().isEmpty()
            ? name
            : name
                + declared.getTypeArguments().stream()
                    .map(Names::of)
                    .collect(Collectors.joining(", ", "<", ">"));
      }
      default -> type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    };
  }

  /** Returns the name of a method or constructor with that of its class, package and all. */
  public static String qualified(ExecutableElement method) {
    return method.getEnclosingElement() + "." + of(method);
  }

  /** Returns the clause that says why all tasks may use a class's instances. */
  public static String promise(Element type) {
    if (type.getKind() != ElementKind.ENUM) {
      return "`" + of(type) + "` is declared to be shared between tasks";
    }
    // A constant with a body is of an anonymous class.
    String name =
        type.getSimpleName().length() == 0 ? of(((TypeElement) type).getSuperclass()) : of(type);
    return "the constants of the enum `" + name + "` are shared by all tasks";
  }

  /** Returns how a call of a method is spoken of: {@code Kthread.useMm}, {@code new Thread}. */
  public static String call(ExecutableElement method) {
    String owner = of(method.getEnclosingElement());
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? "new " + owner
        : owner + "." + method.getSimpleName();
  }
}
