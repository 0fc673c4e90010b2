package dev.taskbound.engine.fixes;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.mode.Mode;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Where the handle of whatever task runs can be had at any time: a static call without arguments,
 * whose result is lent by the task context, such as {@code CurrentTask.current()}.
 *
 * @param text the call
 * @param mode the mode of its result
 * @param imports the class that it names
 */
record Source(String text, Mode mode, Set<String> imports) {

  /** Returns the source that a variable is initialized from, if it is. */
  static Optional<Source> written(Element variable, Site site) {
    TreePath declaration = site.declaration(variable);
    ExpressionTree initializer =
        declaration == null ? null : ((VariableTree) declaration.getLeaf()).getInitializer();
    if (initializer instanceof MethodInvocationTree
        && site.element(new TreePath(declaration, initializer)) instanceof ExecutableElement method
        && isSource(method, site.facts())) {
      Mode mode = site.facts().of(method).result();
      return Optional.of(new Source(site.text(initializer), mode, Set.of()));
    }
    return Optional.empty();
  }

  private static boolean isSource(ExecutableElement method, Facts facts) {
    return method.getModifiers().contains(Modifier.STATIC)
        && method.getParameters().isEmpty()
        && facts.of(method).owners().task()
        && facts.of(method).result().confined();
  }

  /** Returns the source that a handle type offers itself. */
  static Optional<Source> of(TypeMirror type, Site site) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement owner = (TypeElement) ((DeclaredType) type).asElement();
    for (Element member : owner.getEnclosedElements()) {
      if (member.getKind() == ElementKind.METHOD
          && member instanceof ExecutableElement method
          && !method.getModifiers().contains(Modifier.PRIVATE)
          && isSource(method, site.facts())
          && site.facts().types().isSubtype(method.getReturnType(), type)) {
        TypeNames.Named named = TypeNames.of(owner);
        return Optional.of(
            new Source(
                named.text() + "." + method.getSimpleName() + "()",
                site.facts().of(method).result(),
                named.imports()));
      }
    }
    return Optional.empty();
  }
}
