package dev.taskbound.engine.facts;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.VariableTree;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** Which constants are empty for ever: they hold nothing, whatever their elements would be. */
final class Emptiness {
  private Emptiness() {}

  /**
   * Returns whether a final field is initialized with an array without elements.
   *
   * @param sources where its initializer stands
   */
  static boolean ofArray(VariableElement field, Sources sources) {
    return initializer(field, sources) instanceof NewArrayTree array
        && (array.getInitializers() != null
            ? array.getInitializers().isEmpty()
            : array.getDimensions().get(0) instanceof LiteralTree size
                && Integer.valueOf(0).equals(size.getValue()));
  }

  /**
   * Returns whether a final field is initialized with what a factory method makes of nothing:
   * {@code List.of()}, {@code Collections.emptyMap()}, {@code Optional.empty()}.
   *
   * @param sources where its initializer stands
   */
  static boolean ofCollection(VariableElement field, Sources sources) {
    return initializer(field, sources) instanceof MethodInvocationTree call
        && call.getArguments().isEmpty()
        && makesEmpty(name(call));
  }

  private static boolean makesEmpty(String name) {
    return name.equals("of") || name.startsWith("empty");
  }

  private static String name(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : ((IdentifierTree) call.getMethodSelect()).getName().toString();
  }

  private static ExpressionTree initializer(VariableElement field, Sources sources) {
    VariableTree tree =
        field.getModifiers().contains(Modifier.FINAL) ? sources.treeOf(field) : null;
    return tree == null ? null : tree.getInitializer();
  }
}
