package dev.taskbound.engine;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.tree.JCTree;

/** Finds code that javac could not attribute, since names in it are missing. */
final class Unattributed extends TreeScanner<Boolean, Void> {
  private Unattributed() {}

  /** Returns whether the tree has an expression without a meaning. */
  static boolean in(Tree tree) {
    return Boolean.TRUE.equals(new Unattributed().scan(tree, null));
  }

  @Override
  public Boolean scan(Tree tree, Void unused) {
    boolean here =
        tree instanceof JCTree.JCExpression expression
            && expression.type != null
            && expression.type.isErroneous();
    return here || Boolean.TRUE.equals(super.scan(tree, unused));
  }

  @Override
  public Boolean reduce(Boolean one, Boolean other) {
    return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
  }
}
