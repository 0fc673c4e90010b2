package dev.taskbound.engine.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.facts.Facts;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * Fields for containers that an object makes for itself, to fill them later: such an object is not
 * made around what they will hold, as it is around what its constructor was given.
 */
final class OwnContainers {
  private final Facts facts;
  private final Helpers helpers;

  OwnContainers(Facts facts, Helpers helpers) {
    this.facts = facts;
    this.helpers = helpers;
  }

  /**
   * Returns whether {@code field} starts with a new container into which nobody has put anything.
   */
  boolean madeHere(VariableElement field) {
    TypeElement owner = (TypeElement) field.getEnclosingElement();
    ClassTree tree = helpers.classTree(owner);
    if (tree == null
        || owner.getKind() == ElementKind.RECORD
        || !(field.asType() instanceof DeclaredType type)
        || facts.modes().ofClass((TypeElement) type.asElement()).limited()) {
      return false;
    }
    boolean made = false;
    for (Tree member : tree.getMembers()) {
      if (member instanceof VariableTree variable
          && variable.getInitializer() != null
          && TreeUtils.elementFromDeclaration(variable) == field) {
        return fresh(variable.getInitializer());
      }
      if (member instanceof MethodTree method && TreeUtils.isConstructor(method)) {
        for (ExpressionTree value : assigned(field, method)) {
          if (!fresh(value)) {
            return false;
          }
          made = true;
        }
      }
    }
    return made;
  }

  private static List<ExpressionTree> assigned(Element field, MethodTree method) {
    List<ExpressionTree> values = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitAssignment(AssignmentTree node, Void unused) {
        if (TreeUtils.elementFromTree(node.getVariable()) == field) {
          values.add(node.getExpression());
        }
        return super.visitAssignment(node, unused);
      }
    }.scan(method.getBody(), null);
    return values;
  }

  /** A new object, or the result of a static method, that was made of nothing confined. */
  private boolean fresh(ExpressionTree value) {
    boolean made =
        value instanceof NewClassTree
            || value instanceof MethodInvocationTree call
                && TreeUtils.elementFromUse(call).getModifiers().contains(Modifier.STATIC);
    boolean[] confined = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree node, Void unused) {
        Element element = TreeUtils.elementFromTree(node);
        confined[0] |=
            element instanceof VariableElement variable
                && facts.modes().of(variable.asType(), false).confined();
        return null;
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
        confined[0] |= node != value && facts.modes().of(TreeUtils.typeOf(node), false).confined();
        return super.visitMethodInvocation(node, unused);
      }
    }.scan(value, null);
    return made && !confined[0];
  }
}
