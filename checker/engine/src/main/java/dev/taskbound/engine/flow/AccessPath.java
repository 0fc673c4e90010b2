package dev.taskbound.engine.flow;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * A path that names the same object wherever it is written: a variable that is not assigned in
 * between, and final fields of it. It stands for the object where more than one abstract object may
 * be meant.
 *
 * @param steps the variable, then the fields
 */
record AccessPath(List<Element> steps) {

  /** Returns the path that {@code tree} is, or null if it is none that always means the same. */
  static AccessPath of(Tree tree) {
    List<Element> steps = new ArrayList<>();
    return tree != null && collect(Describe.bare(tree), steps) ? new AccessPath(steps) : null;
  }

  /** Returns the path as it is written. */
  String spoken() {
    return steps.stream()
        .map(step -> step.getSimpleName().toString())
        .collect(java.util.stream.Collectors.joining("."));
  }

  private static boolean collect(Tree tree, List<Element> steps) {
    if (tree instanceof IdentifierTree name) {
      Element element = TreeUtils.elementFromUse(name);
      return element != null && fixed(element) && steps.add(element);
    }
    if (tree instanceof MemberSelectTree select) {
      Element element = TreeUtils.elementFromUse(select);
      return element != null
          && element.getKind() == ElementKind.FIELD
          && fixed(element)
          && (element.getModifiers().contains(Modifier.STATIC)
              || collect(Describe.bare(select.getExpression()), steps))
          && steps.add(element);
    }
    return false;
  }

  private static boolean fixed(Element element) {
    return switch (element.getKind()) {
      case FIELD -> element.getModifiers().contains(Modifier.FINAL);
      // Until it is assigned: then the path is forgotten.
      case LOCAL_VARIABLE, PARAMETER, RESOURCE_VARIABLE, BINDING_VARIABLE, EXCEPTION_PARAMETER ->
          true;
      default -> false;
    };
  }
}
