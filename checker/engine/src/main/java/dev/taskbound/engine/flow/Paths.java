package dev.taskbound.engine.flow;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Where trees stand in the bodies of one analysis. Each body is walked once, when first asked. */
final class Paths {
  private final Trees trees;
  private final CompilationUnitTree unit;
  private final Map<Tree, TreePath> known = new IdentityHashMap<>();
  private final Set<Tree> walked = new HashSet<>();

  Paths(Trees trees, CompilationUnitTree unit) {
    this.trees = trees;
    this.unit = unit;
  }

  /** Returns the path of a tree of the unit, most likely one inside of {@code body}; or null. */
  TreePath of(Tree tree, TreePath body) {
    TreePath found = known.get(tree);
    if (found == null && walked.add(body.getLeaf())) {
      walk(body);
      found = known.get(tree);
    }
    if (found == null) {
      found = trees.getPath(unit, tree);
      if (found != null) {
        known.put(tree, found);
      }
    }
    return found;
  }

  private void walk(TreePath body) {
    known.put(body.getLeaf(), body);
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void nothing) {
        if (tree != null && tree != body.getLeaf()) {
          known.put(tree, new TreePath(getCurrentPath(), tree));
        }
        return super.scan(tree, nothing);
      }
    }.scan(body, null);
  }
}
