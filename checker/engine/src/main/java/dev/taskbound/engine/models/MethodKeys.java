package dev.taskbound.engine.models;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * How models name a method: {@code name(Types)}, where each type is erased and simple.
 *
 * <p>A type variable stands as its first bound ({@code Object} if it has none), a nested type under
 * its last name, varargs as an array: {@code toArray(Object[])}, {@code merge(Object,Object,
 * BiFunction)}, {@code <init>(Runnable)}.
 */
public final class MethodKeys {
  private MethodKeys() {}

  /** Returns the key of {@code method}, which may be a constructor. */
  public static String of(ExecutableElement method) {
    StringBuilder key = new StringBuilder().append(method.getSimpleName()).append('(');
    String separator = "";
    for (VariableElement parameter : method.getParameters()) {
      key.append(separator);
      appendErased(key, parameter.asType());
      separator = ",";
    }
    return key.append(')').toString();
  }

  /** Returns the key of a method {@code name} with parameters of these erased simple types. */
  static String of(String name, List<String> erasedTypes) {
    return erasedTypes.stream().collect(Collectors.joining(",", name + "(", ")"));
  }

  /** Returns the method's name of a key. */
  static String nameOf(String key) {
    return key.substring(0, key.indexOf('('));
  }

  private static void appendErased(StringBuilder key, TypeMirror type) {
    switch (type.getKind()) {
      case ARRAY -> {
        appendErased(key, ((ArrayType) type).getComponentType());
        key.append("[]");
      }
      case TYPEVAR -> appendErased(key, ((TypeVariable) type).getUpperBound());
      case INTERSECTION -> appendErased(key, ((IntersectionType) type).getBounds().get(0));
      case DECLARED, ERROR -> key.append(((DeclaredType) type).asElement().getSimpleName());
      // Not toString(): on annotated primitives it would print the annotations as well.
      default -> key.append(type.getKind().name().toLowerCase(java.util.Locale.ROOT));
    }
  }
}
