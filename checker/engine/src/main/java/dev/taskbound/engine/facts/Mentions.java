package dev.taskbound.engine.facts;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Name;

/**
 * Finds the places of a file that name a field, by their text alone: files that are not checked are
 * not attributed. A name that might be the field's counts as the field's.
 */
final class Mentions extends TreePathScanner<Void, Void> {
  private final ClassTree owner;
  private final Name name;
  private final List<TreePath> found = new ArrayList<>();

  private Mentions(ClassTree owner, Name name) {
    this.owner = owner;
    this.name = name;
  }

  /**
   * Returns the paths to all expressions within {@code within} that may name a field.
   *
   * @param owner the class that declares it
   */
  static List<TreePath> of(Name field, ClassTree owner, TreePath within) {
    Mentions mentions = new Mentions(owner, field);
    mentions.scan(within, null);
    return mentions.found;
  }

  /** Returns the paths to the names of a local variable, below the block that declares it. */
  static List<TreePath> ofLocal(VariableTree variable, TreePath block) {
    Mentions mentions = new Mentions(null, variable.getName());
    mentions.scan(block, null);
    return mentions.found;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    // The name first: to find what it means is a walk to the outermost class.
    if (tree.getName().equals(name)
        && !named(getCurrentPath())
        && (owner == null || declaredBy(getCurrentPath(), name) == owner)) {
      found.add(getCurrentPath());
    }
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    if (owner != null && tree.getIdentifier().equals(name) && !named(getCurrentPath())) {
      found.add(getCurrentPath());
    }
    return super.visitMemberSelect(tree, unused);
  }

  /** Returns whether a name is that of a method that is called. */
  private static boolean named(TreePath path) {
    return path.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() == path.getLeaf();
  }

  /** Returns the innermost class around a place. */
  static ClassTree classAround(TreePath path) {
    for (TreePath at = path.getParentPath(); at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree type) {
        return type;
      }
    }
    return null;
  }

  /** Returns the class whose field a simple name means; null if it is a local variable's. */
  static ClassTree declaredBy(TreePath path, Name name) {
    Tree child = path.getLeaf();
    for (TreePath at = path.getParentPath(); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (locals(tree, child).stream().anyMatch(v -> declares(v, name))) {
        return null;
      }
      if (tree instanceof ClassTree type
          && type.getMembers().stream().anyMatch(m -> declares(m, name))) {
        return type;
      }
      child = tree;
    }
    return null;
  }

  private static boolean declares(Tree tree, Name name) {
    return tree instanceof VariableTree variable && variable.getName().equals(name);
  }

  /** Returns what {@code tree} may declare that {@code child} can see. */
  private static List<? extends Tree> locals(Tree tree, Tree child) {
    if (tree instanceof MethodTree method) {
      return method.getParameters();
    }
    if (tree instanceof LambdaExpressionTree lambda) {
      return lambda.getParameters();
    }
    if (tree instanceof BlockTree block) {
      return before(block.getStatements(), child);
    }
    if (tree instanceof CaseTree branch) {
      return branch.getStatements() == null ? List.of() : before(branch.getStatements(), child);
    }
    if (tree instanceof ForLoopTree loop) {
      return loop.getInitializer();
    }
    if (tree instanceof EnhancedForLoopTree loop) {
      return List.of(loop.getVariable());
    }
    if (tree instanceof TryTree attempt) {
      return attempt.getResources();
    }
    return tree instanceof CatchTree handler ? List.of(handler.getParameter()) : List.of();
  }

  private static List<? extends Tree> before(List<? extends Tree> all, Tree child) {
    int end = all.indexOf(child);
    return end < 0 ? all : all.subList(0, end);
  }
}
