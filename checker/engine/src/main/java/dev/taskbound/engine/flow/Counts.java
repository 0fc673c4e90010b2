package dev.taskbound.engine.flow;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reference counts. A call that retains makes its object owned. Its result, where that is used, has
 * the new count; where it is not, the object itself has one more, and so one more call may take it
 * over before it is gone.
 */
final class Counts {
  private Counts() {}

  /** Does what a call of a {@code @Retains} method does to the object that is counted. */
  static void retained(CallFlow call, Transfer at, Flow flow, Store store) {
    ExecutableElement method = call.facts.method();
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    Locs counted = Locs.NONE;
    if (isStatic && !call.arguments.isEmpty() && sameType(flow, first(method), method)) {
      counted = call.arguments.get(0);
    } else if (!isStatic && sameType(flow, method.getEnclosingElement().asType(), method)) {
      // It makes its receiver owned too where it returns the receiver's own type.
      counted = call.receiver;
    }
    int more = added(call, isStatic ? 1 : 0) - (unused(call.at, at, flow) ? 0 : 1);
    for (Loc loc : counted) {
      store.release(loc);
      store.addCounts(loc, more);
    }
  }

  private static TypeMirror first(ExecutableElement method) {
    return method.getParameters().get(0).asType();
  }

  private static boolean sameType(Flow flow, TypeMirror type, ExecutableElement method) {
    return flow.facts
        .types()
        .isSameType(
            flow.facts.types().erasure(type), flow.facts.types().erasure(method.getReturnType()));
  }

  /** Returns how many counts the call adds: what its argument {@code index} says, or one. */
  private static int added(CallFlow call, int index) {
    if (call.trees.size() <= index
        || call.facts.params().get(index).element().asType().getKind() != TypeKind.INT) {
      return 1;
    }
    return Describe.bare(call.trees.get(index)) instanceof LiteralTree literal
            && literal.getValue() instanceof Integer number
        ? number
        : Store.MANY + 1;
  }

  /** Returns whether nothing is done with what the call returns. */
  private static boolean unused(Tree call, Transfer at, Flow flow) {
    TreePath path = call instanceof ExpressionTree ? flow.path(call, at.frame) : null;
    if (path == null || !(call instanceof MethodInvocationTree)) {
      return false;
    }
    Tree around = path.getParentPath().getLeaf();
    return around instanceof ExpressionStatementTree
        || around instanceof com.sun.source.tree.LambdaExpressionTree lambda
            && lambda.getBody() == call
            && !at.frame.functional;
  }
}
