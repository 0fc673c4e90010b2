package dev.taskbound.engine.flow;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * How long what unmarked code stores in a field stays good there, as far as the text of the body
 * shows it.
 */
final class Stays {
  private final Flow flow;

  Stays(Flow flow) {
    this.flow = flow;
  }

  /**
   * Returns whether the body sets {@code field}, or an element of the array in it, to {@code null}
   * again after the store at {@code tree}: in a {@code finally} block, as a rule.
   */
  boolean takenBack(Element field, Tree tree, Frame frame) {
    boolean[] seen = new boolean[2];
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree each, Void unused) {
        seen[0] |= each == tree;
        return super.scan(each, unused);
      }

      @Override
      public Void visitAssignment(AssignmentTree assignment, Void unused) {
        boolean cleared =
            seen[0]
                && assignment.getExpression().getKind() == Tree.Kind.NULL_LITERAL
                && field.equals(assigned(assignment.getVariable()));
        seen[1] |= cleared;
        return super.visitAssignment(assignment, unused);
      }
    }.scan(frame.body.getLeaf(), null);
    return seen[1];
  }

  private static Element assigned(ExpressionTree target) {
    ExpressionTree place =
        target instanceof ArrayAccessTree element ? element.getExpression() : target;
    return TreeUtils.elementFromTree(place);
  }

  /**
   * Returns whether the statement of {@code end} is followed by one that sets {@code variable} to
   * {@code null} or something new: whoever writes that knows that the variable's object has gone.
   */
  boolean nulledAfter(Tree end, Element variable, Frame frame) {
    for (TreePath at = flow.path(end, frame);
        at != null && at.getParentPath() != null && at.getLeaf() != frame.body.getLeaf();
        at = at.getParentPath()) {
      if (at.getParentPath().getLeaf() instanceof BlockTree block
          && nulled(block, at.getLeaf(), variable)) {
        return true;
      }
    }
    return false;
  }

  private static boolean nulled(BlockTree block, Tree after, Element variable) {
    boolean seen = false;
    for (StatementTree statement : block.getStatements()) {
      if (seen
          && statement instanceof ExpressionStatementTree expression
          && expression.getExpression() instanceof AssignmentTree assignment
          && variable.equals(TreeUtils.elementFromTree(assignment.getVariable()))) {
        return true;
      }
      seen |= statement == after;
    }
    return false;
  }

  /**
   * Returns whether the body, after it has started a task at {@code crossing}, waits for something
   * that does not know its tasks, such as a latch: unmarked code is taken to wait for all of them.
   */
  boolean awaited(Tree crossing, Frame frame) {
    Frame outermost = frame;
    while (outermost.parent != null) {
      outermost = outermost.parent;
    }
    boolean[] found = new boolean[2];
    new TreeScanner<Void, Void>() {
      private int closures;

      @Override
      public Void scan(Tree each, Void unused) {
        found[0] |= each == crossing;
        boolean closure = each instanceof LambdaExpressionTree || each instanceof ClassTree;
        closures += closure ? 1 : 0;
        super.scan(each, unused);
        closures -= closure ? 1 : 0;
        return null;
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        super.visitMethodInvocation(call, unused);
        found[1] |= found[0] && closures == 0 && awaits(TreeUtils.elementFromUse(call));
        return null;
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
        found[1] |= found[0] && closures == 0 && awaits(TreeUtils.elementFromUse(reference));
        return super.visitMemberReference(reference, unused);
      }
    }.scan(outermost.body.getLeaf(), null);
    return found[1];
  }

  private boolean awaits(ExecutableElement method) {
    return method != null && flow.facts.of(method).traits().awaitsOthers();
  }

  /** Returns whether {@code base} itself keeps everything that {@code value} borrows from. */
  boolean besideOwner(Locs value, Loc base, Store store) {
    Locs kept = store.reach(store.contents(base), false);
    Locs itself = store.reach(value, false);
    for (Loc root : flow.regions.roots(value, store)) {
      // What is its own owner, such as a parameter, lives no longer for being kept twice.
      boolean beside = kept.contains(root) && !itself.contains(root);
      if (!beside && root != Regions.base(base)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether {@code value} borrows from what the body shows to end before it does: from a
   * resource of a {@code try} around {@code tree}, from what its {@code finally} block closes, or
   * from what was lent to a closure.
   */
  boolean endsHere(Locs value, Tree tree, Frame frame, Store store) {
    for (Loc loc : store.reach(value, false)) {
      if (store.ownMode(loc).limited()
          && store.dependsOn(loc, l -> l.kind == Loc.Kind.LENT || closedAround(l, tree, frame))) {
        return true;
      }
    }
    return false;
  }

  private boolean closedAround(Loc loc, Tree tree, Frame frame) {
    if (loc.kind != Loc.Kind.FRESH || loc.origin == null) {
      return false;
    }
    VariableTree variable = declaration(loc.origin, frame);
    for (TreePath at = flow.path(tree, frame);
        at != null && at.getLeaf() != frame.body.getLeaf();
        at = at.getParentPath()) {
      if (at.getParentPath() != null
          && at.getParentPath().getLeaf() instanceof TryTree attempt
          && at.getLeaf() == attempt.getBlock()
          && ends(attempt, variable, loc.origin)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the variable whose initializer {@code origin} is, or null. */
  private VariableTree declaration(Tree origin, Frame frame) {
    TreePath path = flow.path(origin, frame);
    return path != null && path.getParentPath().getLeaf() instanceof VariableTree variable
        ? variable
        : null;
  }

  private static boolean ends(TryTree attempt, VariableTree variable, Tree origin) {
    for (Tree resource : attempt.getResources()) {
      if (resource == variable || Describe.contains(resource, origin)) {
        return true;
      }
    }
    return variable != null
        && attempt.getFinallyBlock() != null
        && closes(attempt.getFinallyBlock(), TreeUtils.elementFromDeclaration(variable));
  }

  private static boolean closes(Tree block, Element variable) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        found[0] |=
            call.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("close")
                && variable.equals(TreeUtils.elementFromTree(select.getExpression()));
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(block, null);
    return found[0];
  }
}
