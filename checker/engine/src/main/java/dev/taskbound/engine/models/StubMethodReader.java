package dev.taskbound.engine.models;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.WildcardType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the methods and constructors of a stub. */
final class StubMethodReader {
  /** Annotations with parameter names in them; class files have none, so they become numbers. */
  private static final Set<String> NAMING =
      Set.of(
          "Acquires",
          "BorrowsFrom",
          "HoldsMmapRead",
          "HoldsMmapWrite",
          "HoldsRcuRead",
          "HoldsVmaRead",
          "PretendThread",
          "Releases");

  private final StubNames names;
  private final StubAnnotations annotations;

  StubMethodReader(StubNames names, StubAnnotations annotations) {
    this.names = names;
    this.annotations = annotations;
  }

  /** Returns the key of {@code method}, see {@link MethodKeys}. */
  String keyOf(CallableDeclaration<?> method, StubTypeVariables variables) {
    String name = method.isConstructorDeclaration() ? "<init>" : method.getNameAsString();
    return MethodKeys.of(
        name,
        method.getParameters().stream().map(parameter -> erased(parameter, variables)).toList());
  }

  /** Returns the erased simple type of {@code parameter}. */
  static String erased(Parameter parameter, StubTypeVariables variables) {
    return variables.erase(parameter.getType()) + (parameter.isVarArgs() ? "[]" : "");
  }

  /** Reads what stands on {@code method} and its parts. */
  ModelMethod read(CallableDeclaration<?> method, StubTypeVariables variables)
      throws ModelException {
    List<Annot> onMethod = new ArrayList<>(annotations.read(method.getAnnotations()));
    List<Annot> onResultArguments = List.of();
    if (method instanceof MethodDeclaration withResult) {
      Type result = withResult.getType();
      onMethod.addAll(onType(result));
      onResultArguments = onArguments(result);
    }
    List<Annot> onReceiver = new ArrayList<>();
    if (method.getReceiverParameter().isPresent()) {
      onReceiver.addAll(annotations.read(method.getReceiverParameter().get().getAnnotations()));
      onReceiver.addAll(onType(method.getReceiverParameter().get().getType()));
    }
    List<List<Annot>> onParameters = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      onParameters.add(numbered(onParameter(parameter), method));
    }
    return new ModelMethod(
        numbered(onMethod, method), onReceiver, onParameters, numbered(onResultArguments, method));
  }

  /** Reads what stands before a parameter, in its type, and before the dots of varargs. */
  List<Annot> onParameter(Parameter parameter) throws ModelException {
    List<Annot> all = new ArrayList<>(annotations.read(parameter.getAnnotations()));
    all.addAll(onType(parameter.getType()));
    all.addAll(annotations.read(parameter.getVarArgsAnnotations()));
    return all;
  }

  private List<Annot> onType(Type type) throws ModelException {
    List<Annot> all = new ArrayList<>(annotations.read(type.getAnnotations()));
    if (type instanceof ArrayType array) {
      all.addAll(onType(array.getComponentType()));
    }
    return all;
  }

  private List<Annot> onArguments(Type type) throws ModelException {
    List<Annot> all = new ArrayList<>();
    if (type instanceof ClassOrInterfaceType named && named.getTypeArguments().isPresent()) {
      for (Type argument : named.getTypeArguments().get()) {
        all.addAll(annotations.read(argument.getAnnotations()));
        if (argument instanceof WildcardType wildcard && wildcard.getExtendedType().isPresent()) {
          all.addAll(annotations.read(wildcard.getExtendedType().get().getAnnotations()));
        }
      }
    }
    return all;
  }

  /** Replaces the names of parameters by {@code #1}, {@code #2}, ... */
  private List<Annot> numbered(List<Annot> list, CallableDeclaration<?> method)
      throws ModelException {
    List<Annot> result = new ArrayList<>();
    for (Annot one : list) {
      // An annotation that is not ours can only be a capability of the user's own.
      boolean naming = NAMING.contains(one.name()) || one.name().indexOf('.') >= 0;
      result.add(naming ? numbered(one, method) : one);
    }
    return result;
  }

  private Annot numbered(Annot annotation, CallableDeclaration<?> method) throws ModelException {
    Map<String, Object> values = new LinkedHashMap<>(annotation.values());
    for (String attribute : new String[] {"value", "of", "until"}) {
      Object value = values.get(attribute);
      if (value instanceof String text && !text.isEmpty()) {
        values.put(attribute, numbered(text, annotation, method));
      } else if (value instanceof List<?> list && !isClasses(annotation, attribute)) {
        List<String> all = new ArrayList<>();
        for (Object one : list) {
          all.add(numbered((String) one, annotation, method));
        }
        values.put(attribute, List.copyOf(all));
      }
    }
    return new Annot(annotation.name(), values);
  }

  private static boolean isClasses(Annot annotation, String attribute) {
    return KnownAnnotations.find(annotation.name())
        .map(shapes -> shapes.get(attribute) == KnownAnnotations.Shape.CLASSES)
        .orElse(false);
  }

  private String numbered(String path, Annot annotation, CallableDeclaration<?> method)
      throws ModelException {
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    String rest = dot < 0 ? "" : path.substring(dot);
    if (first.equals("this") || first.startsWith("#")) {
      return path;
    }
    for (int i = 0; i < method.getParameters().size(); i++) {
      if (method.getParameter(i).getNameAsString().equals(first)) {
        return "#" + (i + 1) + rest;
      }
    }
    if (annotation.name().equals("BorrowsFrom")) {
      throw noParameter(first, method);
    }
    // A capability may also be that of a field of the receiver.
    return path;
  }

  private ModelException noParameter(String name, CallableDeclaration<?> method) {
    List<String> known =
        method.getParameters().stream().map(parameter -> parameter.getNameAsString()).toList();
    Optional<String> similar = Similar.to(name, known);
    String hint = similar.map(s -> "did you mean `" + s + "`?").orElse("name one, or \"this\"");
    String what = "`" + method.getNameAsString() + "` has no parameter `" + name + "`; " + hint;
    return new ModelException(names.file(), StubNames.line(method), what);
  }
}
