package dev.taskbound.engine.models;

import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.HashMap;
import java.util.Map;

/** The type variables in scope somewhere in a stub, each with the erasure of its first bound. */
final class StubTypeVariables {
  private static final StubTypeVariables NONE = new StubTypeVariables(Map.of());

  private final Map<String, String> erasures;

  private StubTypeVariables(Map<String, String> erasures) {
    this.erasures = erasures;
  }

  /** Returns the scope outside all declarations. */
  static StubTypeVariables none() {
    return NONE;
  }

  /** Returns this scope with {@code parameters} added, which may hide outer ones. */
  StubTypeVariables with(Iterable<TypeParameter> parameters) {
    Map<String, String> all = new HashMap<>(erasures);
    // First every name, because a bound may mention a parameter that comes later.
    Map<String, TypeParameter> added = new HashMap<>();
    for (TypeParameter parameter : parameters) {
      all.remove(parameter.getNameAsString());
      added.put(parameter.getNameAsString(), parameter);
    }
    for (TypeParameter parameter : added.values()) {
      all.put(parameter.getNameAsString(), boundOf(parameter, added, all));
    }
    return new StubTypeVariables(all);
  }

  private static String boundOf(
      TypeParameter parameter, Map<String, TypeParameter> added, Map<String, String> outer) {
    if (parameter.getTypeBound().isEmpty()) {
      return "Object";
    }
    String bound = parameter.getTypeBound().get(0).getNameAsString();
    TypeParameter sibling = added.get(bound);
    if (sibling != null && !bound.equals(parameter.getNameAsString())) {
      return boundOf(sibling, added, outer);
    }
    return outer.getOrDefault(bound, bound);
  }

  /** Returns {@code type} erased, under its simple name. */
  String erase(Type type) {
    if (type instanceof ArrayType array) {
      return erase(array.getComponentType()) + "[]";
    }
    if (type instanceof ClassOrInterfaceType named) {
      String name = named.getNameAsString();
      return named.getScope().isPresent() ? name : erasures.getOrDefault(name, name);
    }
    if (type.isPrimitiveType()) {
      return type.asPrimitiveType().getType().asString();
    }
    return type.asString();
  }
}
