package dev.taskbound.engine.fixes;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** How types are written in a source file. */
final class TypeNames {

  /**
   * A type as it is written.
   *
   * @param text its name
   * @param imports the class that must be imported for it
   */
  record Named(String text, Set<String> imports) {}

  private TypeNames() {}

  /** Returns a class's name, that of the class around it ahead. */
  static Named of(TypeElement type) {
    String text = type.getSimpleName().toString();
    TypeElement outermost = type;
    for (Element at = type.getEnclosingElement();
        at instanceof TypeElement around;
        at = at.getEnclosingElement()) {
      text = around.getSimpleName() + "." + text;
      outermost = around;
    }
    return new Named(text, Set.of(outermost.getQualifiedName().toString()));
  }

  /** Returns the type of a captured variable as its declaration has it, without annotations. */
  static String declared(Captured captured, Site site) {
    TreePath path = site.declaration(captured.variable());
    Tree type = path == null ? null : ((VariableTree) path.getLeaf()).getType();
    return type == null || !site.written(type) ? "var" : site.text(type);
  }

  /** Returns the name of a primitive type or of a class without type arguments. */
  static Optional<Named> of(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return Optional.of(new Named(type.getKind().name().toLowerCase(Locale.ROOT), Set.of()));
    }
    return type instanceof DeclaredType declared && declared.getTypeArguments().isEmpty()
        ? Optional.of(of((TypeElement) declared.asElement()))
        : Optional.empty();
  }
}
