package dev.taskbound.engine.models;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the models say about one class, interface or annotation type.
 *
 * @param name its canonical name; for the annotations of a package {@code <package>.package-info}
 * @param annotations the annotations of the declaration
 * @param methods by key, see {@link MethodKeys}; constructors are named {@code <init>}
 * @param fields the annotations of fields and enum constants, by name
 */
public record ModelClass(
    String name,
    List<Annot> annotations,
    Map<String, ModelMethod> methods,
    Map<String, List<Annot>> fields) {

  /** Copies the collections, so that the result never changes; the order of members is kept. */
  public ModelClass {
    Objects.requireNonNull(name);
    annotations = List.copyOf(annotations);
    methods = Collections.unmodifiableMap(new LinkedHashMap<>(methods));
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /**
   * Returns this model with the members of {@code over} laid over it: a member that both have is as
   * {@code over} says, and so are the annotations of the class if {@code over} has any.
   */
  ModelClass overlaidBy(ModelClass over) {
    Map<String, ModelMethod> allMethods = new LinkedHashMap<>(methods);
    allMethods.putAll(over.methods);
    Map<String, List<Annot>> allFields = new LinkedHashMap<>(fields);
    allFields.putAll(over.fields);
    List<Annot> own = over.annotations.isEmpty() ? annotations : over.annotations;
    return new ModelClass(name, own, allMethods, allFields);
  }
}
