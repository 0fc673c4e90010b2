package dev.taskbound.engine.models;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One annotation, as written on code or in a stub.
 *
 * @param name the simple name of a Taskbound annotation; the canonical name of any other (a user's
 *     own capability, {@code javax.annotation.concurrent.NotThreadSafe})
 * @param values what is written for the attributes, each a {@code String}, a {@code Boolean} or a
 *     {@code List<String>} (arrays; class literals are canonical names if they can be resolved).
 *     Attributes left at their default are absent
 */
public record Annot(String name, Map<String, Object> values) {

  /** Copies {@code values}, so that the result never changes. */
  public Annot {
    Objects.requireNonNull(name);
    values = Map.copyOf(values);
  }

  /** Returns the annotation {@code name} without attributes. */
  public static Annot of(String name) {
    return new Annot(name, Map.of());
  }

  /** Returns the text written for {@code attribute}, or {@code fallback} if there is none. */
  public String string(String attribute, String fallback) {
    return values.get(attribute) instanceof String text ? text : fallback;
  }

  /** Tells whether {@code attribute} is written as {@code true}. */
  public boolean isTrue(String attribute) {
    return Boolean.TRUE.equals(values.get(attribute));
  }

  /** Returns the texts written for {@code attribute}, a single one included; empty if none. */
  public List<String> strings(String attribute) {
    Object value = values.get(attribute);
    if (value instanceof List<?> list) {
      return list.stream().map(String.class::cast).toList();
    }
    return value instanceof String text ? List.of(text) : List.of();
  }
}
