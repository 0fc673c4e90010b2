package dev.taskbound.checker;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.taskbound.engine.report.Place;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Finds the tree that a report stands at. */
final class TreeAt extends TreePathScanner<Void, Void> {
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final Place place;
  private int depth;
  private int deepest;
  private @Nullable TreePath exact;
  private @Nullable TreePath around;

  private TreeAt(CompilationUnitTree unit, Trees trees, Place place) {
    this.unit = unit;
    this.positions = trees.getSourcePositions();
    this.place = place;
  }

  /**
   * Returns the path to the outermost tree that covers just the given place; if none does (the name
   * of a declaration is no tree), to the innermost around its start; null if there is none.
   */
  static @Nullable TreePath find(CompilationUnitTree unit, Trees trees, Place place) {
    TreeAt search = new TreeAt(unit, trees, place);
    search.scan(new TreePath(unit), null);
    return search.exact != null ? search.exact : search.around;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, Void unused) {
    if (tree == null || exact != null) {
      return null;
    }
    long start = positions.getStartPosition(unit, tree);
    long end = positions.getEndPosition(unit, tree);
    // What the compiler made up, a default constructor for instance, stands nowhere.
    boolean covers = start >= 0 && end > start && start <= place.start() && place.start() < end;
    if (!covers) {
      return null;
    }
    depth++;
    try {
      TreePath path = new TreePath(getCurrentPath(), tree);
      if (start == place.start() && end == place.end()) {
        exact = path;
      } else if (depth > deepest) {
        // Of `int a = x, b = y` both cover `x`; the deeper way leads there.
        deepest = depth;
        around = path;
      }
      return super.scan(tree, null);
    } finally {
      depth--;
    }
  }
}
