package dev.taskbound.engine.fixes;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import javax.lang.model.element.Element;

/** When the parts of a statement are evaluated. */
final class Evaluated {
  private Evaluated() {}

  /**
   * Returns whether each execution of a statement evaluates a part of it just once, unless it ends
   * with an exception before.
   */
  static boolean once(TreePath part, TreePath statement) {
    for (TreePath at = part; at.getLeaf() != statement.getLeaf(); at = at.getParentPath()) {
      if (sometimes(at.getLeaf(), at.getParentPath().getLeaf())) {
        return false;
      }
    }
    return true;
  }

  private static boolean sometimes(Tree part, Tree around) {
    if (around instanceof BinaryTree binary) {
      return binary.getRightOperand() == part
          && (binary.getKind() == Kind.CONDITIONAL_AND || binary.getKind() == Kind.CONDITIONAL_OR);
    }
    return around instanceof ConditionalExpressionTree choice && choice.getCondition() != part
        || around instanceof EnhancedForLoopTree each && each.getExpression() != part
        || around instanceof CaseTree
        || around instanceof WhileLoopTree
        || around instanceof DoWhileLoopTree
        || around instanceof ForLoopTree loop && !loop.getInitializer().contains(part)
        || around.getKind() == Kind.ASSERT;
  }

  /**
   * Returns whether data may not be there, or not yet be what is wanted, when its closure is made:
   * a loop waits for it, or a check comes before a chain of calls, which may fail on the way.
   */
  static boolean depends(TreePath data, TreePath mention, TreePath closure) {
    boolean chain = steps(data, mention) > 1;
    for (TreePath at = data; at.getLeaf() != closure.getLeaf(); at = at.getParentPath()) {
      Tree part = at.getLeaf();
      Tree around = at.getParentPath().getLeaf();
      boolean waits =
          around instanceof WhileLoopTree loop && loop.getCondition() == part
              || around instanceof DoWhileLoopTree until && until.getCondition() == part;
      boolean checked =
          around instanceof IfTree choice && choice.getCondition() != part
              || around instanceof WhileLoopTree
              || sometimes(part, around);
      if (waits || chain && checked) {
        return true;
      }
    }
    return false;
  }

  private static int steps(TreePath data, TreePath mention) {
    int steps = 0;
    for (TreePath at = mention; at.getLeaf() != data.getLeaf(); at = at.getParentPath()) {
      steps += at.getParentPath().getLeaf() instanceof MemberSelectTree ? 1 : 0;
    }
    return steps;
  }

  /** Returns whether a statement calls a method of a variable's value before {@code part}. */
  static boolean usedBefore(Element variable, TreePath part, TreePath statement, Site site) {
    int start = site.start(part.getLeaf());
    boolean[] found = new boolean[1];
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        boolean body = tree != null && Site.body(tree);
        return body || tree == null ? null : super.scan(tree, unused);
      }

      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        TreePath around = getCurrentPath();
        while (around.getLeaf() != statement.getLeaf()
            && !(around.getLeaf() instanceof MethodInvocationTree)
            && !(around.getLeaf() instanceof NewClassTree)) {
          around = around.getParentPath();
        }
        found[0] |=
            site.start(tree) < start
                && around.getLeaf() != statement.getLeaf()
                && !Site.contains(around, part)
                && variable.equals(site.element(getCurrentPath()));
        return null;
      }
    }.scan(statement, null);
    return found[0];
  }
}
