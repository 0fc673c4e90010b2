package dev.taskbound.engine.facts;

import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.models.Annot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The Taskbound annotations of one place, whether written in code or in a library model. */
final class AnnotSet {
  static final AnnotSet EMPTY = new AnnotSet(List.of());

  private final List<Annot> annots;

  private AnnotSet(List<Annot> annots) {
    this.annots = annots;
  }

  static AnnotSet of(List<Annot> annots) {
    return annots.isEmpty() ? EMPTY : new AnnotSet(annots);
  }

  /** Returns this set, with what {@code other} says about annotations that this set lacks. */
  AnnotSet orElse(AnnotSet other) {
    if (annots.isEmpty()) {
      return other;
    }
    if (other.annots.isEmpty()) {
      return this;
    }
    List<Annot> all = new ArrayList<>(annots);
    for (Annot annot : other.annots) {
      boolean mode = Mode.byName(annot.name()) != null;
      if (!has(annot.name()) && !(mode && mode() != null)) {
        all.add(annot);
      }
    }
    return new AnnotSet(all);
  }

  /** Returns the annotations that {@code wanted} accepts. */
  AnnotSet filter(Predicate<Annot> wanted) {
    return annots.stream().allMatch(wanted) ? this : of(annots.stream().filter(wanted).toList());
  }

  /** Returns what {@code change} makes of each annotation. */
  AnnotSet map(UnaryOperator<Annot> change) {
    return annots.isEmpty() ? this : of(annots.stream().map(change).toList());
  }

  /** Returns the annotations one by one. */
  List<Annot> all() {
    return annots;
  }

  boolean isEmpty() {
    return annots.isEmpty();
  }

  boolean has(String name) {
    return get(name) != null;
  }

  Annot get(String name) {
    for (Annot annot : annots) {
      if (annot.name().equals(name)) {
        return annot;
      }
    }
    return null;
  }

  /** Returns the join of the modes written here, or null if none is. */
  Mode mode() {
    if (annots.isEmpty()) {
      // Asked of every field, of which few have any: not even an iterator.
      return null;
    }
    Mode mode = null;
    for (Annot annot : annots) {
      Mode written = Mode.byName(annot.name());
      if (written != null) {
        mode = mode == null ? written : mode.join(written);
      }
    }
    return mode;
  }

  /** Returns the strings of an attribute, empty if the annotation or the attribute is absent. */
  List<String> strings(String annotation, String attribute) {
    Annot annot = get(annotation);
    return annot == null ? List.of() : strings(annot.values(), attribute);
  }

  private static List<String> strings(Map<String, Object> values, String attribute) {
    Object value = values.get(attribute);
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return value == null ? List.of() : List.of(String.valueOf(value));
  }

  boolean flag(String annotation, String attribute) {
    Annot annot = get(annotation);
    return annot != null && Boolean.TRUE.equals(annot.values().get(attribute));
  }
}
