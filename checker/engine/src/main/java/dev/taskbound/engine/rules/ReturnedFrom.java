package dev.taskbound.engine.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which of its parameters a method's results are taken from, as far as its text shows. */
final class ReturnedFrom extends TreeScanner<Void, Void> {
  private final List<String> candidates;
  private final Set<String> found = new TreeSet<>();
  private boolean other;

  private ReturnedFrom(List<String> candidates) {
    this.candidates = candidates;
  }

  /** Returns the candidates that results are taken from; all of them if that cannot be told. */
  static List<String> of(MethodTree method, List<String> candidates) {
    ReturnedFrom scanner = new ReturnedFrom(candidates);
    scanner.scan(method.getBody(), null);
    return scanner.other || scanner.found.isEmpty()
        ? candidates
        : candidates.stream().filter(scanner.found::contains).toList();
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void unused) {
    taken(tree.getExpression());
    return null;
  }

  private void taken(ExpressionTree value) {
    if (value instanceof ConditionalExpressionTree condition) {
      taken(condition.getTrueExpression());
      taken(condition.getFalseExpression());
      return;
    }
    Tree root = value;
    while (root instanceof MemberSelectTree
        || root instanceof MethodInvocationTree
        || root instanceof ParenthesizedTree) {
      root = inside(root);
    }
    if (root instanceof IdentifierTree name && candidates.contains(name.getName().toString())) {
      found.add(name.getName().toString());
    } else {
      other = true;
    }
  }

  /** What a call returns may come from its arguments, too. */
  private Tree inside(Tree tree) {
    if (tree instanceof MethodInvocationTree call) {
      other |= !call.getArguments().isEmpty();
      return call.getMethodSelect();
    }
    return tree instanceof MemberSelectTree select
        ? select.getExpression()
        : ((ParenthesizedTree) tree).getExpression();
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    return null;
  }
}
