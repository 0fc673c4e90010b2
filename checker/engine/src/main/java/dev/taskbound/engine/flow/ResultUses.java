package dev.taskbound.engine.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.TypeModes;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * Tells whether a closure around a functional parameter lets out what that returns: it returns it,
 * assigns it, or puts it into an object from outside.
 */
final class ResultUses extends TreeScanner<Void, Void> {
  private final Facts facts;
  private final Carriers carriers;
  private final Set<Element> inside = new HashSet<>();
  private final Set<Element> results = new HashSet<>();
  private boolean leaves;

  ResultUses(Facts facts, Carriers carriers) {
    this.facts = facts;
    this.carriers = carriers;
  }

  boolean leaves(Tree closure) {
    if (closure instanceof LambdaExpressionTree lambda) {
      scan(lambda, null);
    } else if (closure instanceof NewClassTree made && made.getClassBody() != null) {
      scan(made.getClassBody(), null);
    } else {
      return true;
    }
    return leaves;
  }

  /** Returns whether an expression is what the parameter has returned. */
  private boolean result(Tree expression) {
    Tree bare = Describe.bare(expression);
    if (bare instanceof IdentifierTree name) {
      return results.contains(TreeUtils.elementFromUse(name));
    } else if (bare instanceof ConditionalExpressionTree choice) {
      return result(choice.getTrueExpression()) || result(choice.getFalseExpression());
    } else if (!(bare instanceof MethodInvocationTree call) || plain(TreeUtils.typeOf(call))) {
      return false;
    } else {
      return call.getMethodSelect() instanceof MemberSelectTree select
              && carriers.carries(select.getExpression())
          || call.getArguments().stream().anyMatch(carriers::carries);
    }
  }

  private static boolean plain(TypeMirror type) {
    return type == null || type.getKind() == TypeKind.VOID || TypeModes.neverConfined(type);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree node, Void unused) {
    leaves |= node.getBody() instanceof ExpressionTree value && result(value);
    return super.visitLambdaExpression(node, unused);
  }

  @Override
  public Void visitReturn(ReturnTree node, Void unused) {
    leaves |= node.getExpression() != null && result(node.getExpression());
    return super.visitReturn(node, unused);
  }

  @Override
  public Void visitVariable(VariableTree node, Void unused) {
    Element variable = TreeUtils.elementFromDeclaration(node);
    inside.add(variable);
    if (node.getInitializer() != null && result(node.getInitializer())) {
      results.add(variable);
    }
    return super.visitVariable(node, unused);
  }

  @Override
  public Void visitAssignment(AssignmentTree node, Void unused) {
    if (result(node.getExpression())) {
      Element target = TreeUtils.elementFromTree(node.getVariable());
      if (inside.contains(target)) {
        results.add(target);
      } else {
        leaves = true;
      }
    }
    return super.visitAssignment(node, unused);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
    if (node.getMethodSelect() instanceof MemberSelectTree select
        && TreeUtils.elementFromUse(node) != null
        && !inside.contains(TreeUtils.elementFromTree(select.getExpression()))) {
      MethodFacts called = facts.of(TreeUtils.elementFromUse(node));
      boolean container =
          !called.method().getModifiers().contains(Modifier.STATIC)
              && !carriers.carries(select.getExpression())
              && !facts.functional(TreeUtils.typeOf(select.getExpression()));
      for (int i = 0; container && i < node.getArguments().size(); i++) {
        leaves |=
            result(node.getArguments().get(i))
                && !called.params().isEmpty()
                && Generics.isVariable(called.param(i).element().asType());
      }
    }
    return super.visitMethodInvocation(node, unused);
  }
}
