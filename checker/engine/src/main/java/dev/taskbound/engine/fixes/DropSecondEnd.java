package dev.taskbound.engine.fixes;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import dev.taskbound.engine.report.Note;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** Removes a statement that ends or gives back what a statement before has ended already. */
final class DropSecondEnd implements Fixer {

  @Override
  public List<Fix> fixes(Finding finding, TreePath at, Site site) {
    TreePath statement = Site.statement(at);
    if (statement == null
        || !(statement.getLeaf() instanceof ExpressionStatementTree tree)
        || !ends(new TreePath(statement, tree.getExpression()), site)
        || !Lines.own(tree, site)) {
      return List.of();
    }
    Statements block = Statements.among(statement, site);
    int second = block.index(statement);
    for (Note note : finding.notes()) {
      TreePath before =
          note.role() == Note.Role.END && note.site() != null ? site.at(note.site()) : null;
      TreePath first = before == null ? null : Site.statement(before);
      if (first != null && certain(first, block, second)) {
        String text = site.text(tree.getExpression()).replaceAll("\\s+", " ");
        return List.of(
            site.fix(
                "Remove the second `" + text + "`",
                List.of(new Edit(block.start(second), Lines.next(block.end(second), site), "")),
                Set.of()));
      }
    }
    return List.of();
  }

  /** Returns whether a statement of the block has always been executed before. */
  private static boolean certain(TreePath first, Statements block, int second) {
    int index = block.index(first);
    return first.getLeaf() instanceof ExpressionStatementTree
        && first.getParentPath().getLeaf() == block.around().getLeaf()
        && index >= 0
        && index < second;
  }

  private static boolean ends(TreePath expression, Site site) {
    if (!(expression.getLeaf() instanceof MethodInvocationTree)
        || !(site.element(expression) instanceof ExecutableElement method)
        || method.getReturnType().getKind() != TypeKind.VOID) {
      return false;
    }
    MethodFacts facts = site.facts().of(method);
    return facts.receiver().consumes() && method.getParameters().isEmpty()
        || !facts.effects().releases().isEmpty();
  }
}
