package dev.taskbound.engine.fixes;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.report.Edit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Puts annotations into the text of declarations. */
final class Annotations {
  private static final Set<String> MODES =
      Set.of("Borrowed", "CurrentTaskOnly", "NotThreadSafe", "Unconfined");

  private Annotations() {}

  /** Returns the annotation of the same type that is written already, or null. */
  static @Nullable AnnotationTree present(Written wanted, ModifiersTree modifiers, Site site) {
    for (AnnotationTree each : modifiers.getAnnotations()) {
      if (site.written(each) && simple(each).equals(wanted.simple())) {
        return each;
      }
    }
    return null;
  }

  private static String simple(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /**
   * Returns the edit that adds an annotation to a method, or its objects to those that one of the
   * same type names already.
   */
  static List<Edit> add(Written wanted, Tree declaration, ModifiersTree modifiers, Site site) {
    AnnotationTree present = present(wanted, modifiers, site);
    if (present == null) {
      return List.of(before(wanted.text(), declaration, modifiers, site));
    }
    if (!wanted.capability().isEmpty() || wanted.of().isEmpty()) {
      return List.of();
    }
    Set<String> all = new LinkedHashSet<>(strings(present));
    if (all.isEmpty()) {
      all.add("this");
    }
    if (!all.addAll(wanted.of())) {
      return List.of();
    }
    String text = new Written(wanted.name(), "", List.copyOf(all)).text();
    return List.of(new Edit(site.start(present), site.end(present), text));
  }

  private static List<String> strings(AnnotationTree annotation) {
    List<String> all = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitLiteral(LiteralTree tree, Void unused) {
        if (tree.getValue() instanceof String text) {
          all.add(text);
        }
        return null;
      }
    }.scan(annotation.getArguments(), null);
    return all;
  }

  /** On a line of its own, after other annotations that have one. */
  private static Edit before(String text, Tree declaration, ModifiersTree modifiers, Site site) {
    int at = site.start(declaration);
    for (AnnotationTree each : modifiers.getAnnotations()) {
      int end = site.end(each);
      int line = site.text().indexOf('\n', end);
      if (site.written(each) && line >= 0 && site.text().substring(end, line).isBlank()) {
        at = line + 1 + site.indentation(line + 1).length();
      }
    }
    int line = site.text().lastIndexOf('\n', at - 1) + 1;
    boolean alone = site.text().substring(line, at).isBlank();
    return Edit.insert(at, text + (alone ? "\n" + site.indentation(at) : " "));
  }

  /**
   * Returns the edit that makes a type or class of this mode, in place of what is written now; none
   * if it is no type that has one place for it.
   *
   * @param target the type of a field, parameter or result, or a class
   */
  static List<Edit> mode(Written wanted, Tree target, ModifiersTree modifiers, Site site) {
    for (AnnotationTree each : annotations(target, modifiers)) {
      if (site.written(each) && MODES.contains(simple(each))) {
        return List.of(new Edit(site.start(each), site.end(each), wanted.mode()));
      }
    }
    if (target instanceof ClassTree) {
      return List.of(before(wanted.mode(), target, modifiers, site));
    }
    int name = name(target, site);
    return name < 0 ? List.of() : List.of(Edit.insert(name, wanted.mode() + " "));
  }

  private static List<AnnotationTree> annotations(Tree target, ModifiersTree modifiers) {
    List<AnnotationTree> all = new ArrayList<>(modifiers.getAnnotations());
    if (target instanceof AnnotatedTypeTree annotated) {
      all.addAll(annotated.getAnnotations());
    }
    return all;
  }

  /** Returns where the simple name of a class type begins, or -1. */
  private static int name(Tree type, Site site) {
    if (type == null
        || !site.written(type)
        || type instanceof PrimitiveTypeTree
        || type instanceof ArrayTypeTree) {
      return -1;
    }
    if (type instanceof ParameterizedTypeTree generic) {
      return name(generic.getType(), site);
    }
    if (type instanceof MemberSelectTree select) {
      return site.end(select) - select.getIdentifier().length();
    }
    return type instanceof IdentifierTree ? site.start(type) : -1;
  }
}
