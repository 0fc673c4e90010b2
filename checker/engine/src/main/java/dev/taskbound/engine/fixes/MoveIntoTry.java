package dev.taskbound.engine.fixes;

import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import dev.taskbound.engine.report.Note;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Moves the statements after a try statement, up to the last use of what dies at its end, into its
 * block.
 */
final class MoveIntoTry implements Fixer {

  @Override
  public List<Fix> fixes(Finding finding, TreePath at, Site site) {
    for (Note note : finding.notes()) {
      TreePath end =
          note.role() == Note.Role.END && note.site() != null ? site.at(note.site()) : null;
      TreePath statement = end == null ? null : around(end);
      if (statement != null) {
        return moved(statement, at, site);
      }
    }
    return List.of();
  }

  /** Returns the try statement at whose end this ends, if it stands in a block; or null. */
  private static TreePath around(TreePath end) {
    for (TreePath at = end; at.getParentPath() != null; at = at.getParentPath()) {
      TreePath outer = at.getParentPath();
      if (outer.getLeaf() instanceof TryTree tree
          && (tree.getResources().contains(at.getLeaf())
              || tree.getFinallyBlock() == at.getLeaf())) {
        return tree.getCatches().isEmpty() && Site.inBlock(outer) ? outer : null;
      }
      if (Site.body(at.getLeaf())) {
        return null;
      }
    }
    return null;
  }

  private static List<Fix> moved(TreePath statement, TreePath at, Site site) {
    Statements outer = Statements.among(statement, site);
    TryTree tree = (TryTree) statement.getLeaf();
    List<? extends StatementTree> inside = tree.getBlock().getStatements();
    int from = outer.index(statement) + 1;
    int use = outer.index(at);
    if (use < from
        || !Uses.harmless(at, site)
        || inside.isEmpty()
        || Statements.jump(inside.get(inside.size() - 1))) {
      return List.of();
    }
    int last = outer.closed(from, use);
    StatementTree before = inside.get(inside.size() - 1);
    if (!outer.onOwnLines(from, last)
        || !Lines.own(before, site)
        || clash(tree, outer, from, last)) {
      return List.of();
    }
    String step = outer.step();
    String gap = site.text().substring(Lines.next(site.end(tree), site), outer.start(from));
    String moved = Lines.indented(gap + outer.lines(from, last), step);
    return List.of(
        site.fix(
            "Move the use into the try statement",
            List.of(
                Edit.insert(Lines.end(site.end(before), site), "\n" + moved),
                new Edit(Lines.end(site.end(tree), site), outer.end(last), "")),
            Set.of()));
  }

  /** What is declared in the block must not be declared again, not even in an inner block. */
  private static boolean clash(TryTree tree, Statements outer, int from, int last) {
    Set<String> inside = new HashSet<>();
    tree.getResources().forEach(each -> inside.addAll(declared(each)));
    tree.getBlock().getStatements().stream()
        .filter(VariableTree.class::isInstance)
        .forEach(each -> inside.addAll(declared(each)));
    for (int i = from; i <= last; i++) {
      for (String name : declared(outer.get(i))) {
        if (inside.contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> declared(Tree tree) {
    Set<String> names = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree variable, Void unused) {
        names.add(variable.getName().toString());
        return super.visitVariable(variable, unused);
      }
    }.scan(tree, null);
    return names;
  }
}
