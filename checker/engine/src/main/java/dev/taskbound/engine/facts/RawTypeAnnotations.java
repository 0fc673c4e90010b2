package dev.taskbound.engine.facts;

import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.TargetType;
import com.sun.tools.javac.code.TypeAnnotationPosition;
import com.sun.tools.javac.code.TypeAnnotationPosition.TypePathEntry;
import com.sun.tools.javac.code.TypeAnnotationPosition.TypePathEntryKind;
import dev.taskbound.engine.models.Annot;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * The type annotations of a declaration as the class file lists them.
 *
 * <p>JDK 17 to 21 read them from class files, but do not put them on the types of the symbols; only
 * this list has them. For declarations in source the types say the same.
 */
final class RawTypeAnnotations {

  /** An annotation and the type arguments, from the outside in, that lead to it. */
  private record Placed(TargetType target, int index, List<Integer> arguments, Annot annot) {}

  private static final RawTypeAnnotations NONE = new RawTypeAnnotations(List.of());

  private final List<Placed> all;

  private RawTypeAnnotations(List<Placed> all) {
    this.all = all;
  }

  /** Reads what is known of {@code element}. */
  static RawTypeAnnotations of(Element element) {
    List<Attribute.TypeCompound> raw = ((Symbol) element).getRawTypeAttributes();
    if (raw == null || raw.isEmpty()) {
      return NONE;
    }
    List<Placed> all = new ArrayList<>();
    for (Attribute.TypeCompound each : raw) {
      Annot annot = AnnotationReader.toAnnot(each);
      if (annot != null && each.position != null) {
        all.add(new Placed(each.position.type, index(each.position), path(each), annot));
      }
    }
    return new RawTypeAnnotations(all);
  }

  private static int index(TypeAnnotationPosition position) {
    return switch (position.type) {
      case CLASS_TYPE_PARAMETER,
          METHOD_TYPE_PARAMETER,
          CLASS_TYPE_PARAMETER_BOUND,
          METHOD_TYPE_PARAMETER_BOUND,
          METHOD_FORMAL_PARAMETER ->
          position.parameter_index;
      default -> 0;
    };
  }

  private static List<Integer> path(Attribute.TypeCompound annotation) {
    List<Integer> arguments = new ArrayList<>();
    for (TypePathEntry entry : annotation.position.location) {
      if (entry.tag == TypePathEntryKind.TYPE_ARGUMENT) {
        arguments.add(entry.arg);
      }
    }
    return arguments;
  }

  /** Returns what stands on the result type itself. */
  AnnotSet onResult() {
    return at(TargetType.METHOD_RETURN, 0, true);
  }

  /** Returns what stands on the type arguments of the result, at any depth. */
  AnnotSet onResultArguments() {
    return at(TargetType.METHOD_RETURN, 0, false);
  }

  /** Returns what stands on the type of a field. */
  AnnotSet onField() {
    return at(TargetType.FIELD, 0, true).orElse(at(TargetType.FIELD, 0, false));
  }

  AnnotSet onReceiver() {
    return at(TargetType.METHOD_RECEIVER, 0, true);
  }

  /** Returns what stands on the type of parameter {@code index} itself. */
  AnnotSet onParameter(int index) {
    return at(TargetType.METHOD_FORMAL_PARAMETER, index, true);
  }

  /** Returns what stands on type argument {@code argument} of the type of a parameter. */
  AnnotSet onParameterArgument(int index, int argument) {
    List<Annot> found = new ArrayList<>();
    for (Placed each : all) {
      if (each.target() == TargetType.METHOD_FORMAL_PARAMETER
          && each.index() == index
          && !each.arguments().isEmpty()
          && each.arguments().get(0) == argument) {
        found.add(each.annot());
      }
    }
    return AnnotSet.of(found);
  }

  /** Returns what stands on the type parameter {@code index}, or on one of its bounds. */
  AnnotSet onTypeParameter(int index) {
    return at(TargetType.CLASS_TYPE_PARAMETER, index, true)
        .orElse(at(TargetType.METHOD_TYPE_PARAMETER, index, true))
        .orElse(at(TargetType.CLASS_TYPE_PARAMETER_BOUND, index, true))
        .orElse(at(TargetType.METHOD_TYPE_PARAMETER_BOUND, index, true));
  }

  private AnnotSet at(TargetType target, int index, boolean outermost) {
    if (all.isEmpty()) {
      return AnnotSet.EMPTY;
    }
    List<Annot> found = new ArrayList<>();
    for (Placed each : all) {
      if (each.target() == target
          && each.index() == index
          && each.arguments().isEmpty() == outermost) {
        found.add(each.annot());
      }
    }
    return AnnotSet.of(found);
  }
}
