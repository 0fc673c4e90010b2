package dev.taskbound.engine.fixes;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Obtains the handle of the task that runs here, in place of one that is not, or may not be. */
final class ObtainHere implements Fixer {

  @Override
  public List<Fix> fixes(Finding finding, TreePath at, Site site) {
    if (!(at.getLeaf() instanceof ExpressionTree expression)
        || at.getParentPath().getLeaf() instanceof AssignmentTree assignment
            && assignment.getVariable() == expression) {
      return List.of();
    }
    return source(at, site).stream()
        .filter(source -> !source.text().equals(site.text(expression)))
        .map(
            source ->
                site.fix(
                    "Obtain the handle anew: `" + source.text() + "`",
                    List.of(
                        new Edit(site.start(replaced(at)), site.end(replaced(at)), source.text())),
                    source.imports()))
        .toList();
  }

  private static Optional<Source> source(TreePath at, Site site) {
    Element element = at.getLeaf() instanceof IdentifierTree ? site.element(at) : null;
    boolean variable = element instanceof VariableElement;
    TypeMirror type = site.type(at);
    if (type == null || site.facts().isAutoCloseable(type)) {
      // Someone has to close it.
      return Optional.empty();
    }
    if (variable && !element.getKind().isField()) {
      return Source.written(element, site).or(() -> Source.of(type, site));
    }
    boolean handle = variable || at.getLeaf() instanceof TypeCastTree;
    return handle ? Source.of(type, site) : Optional.empty();
  }

  /** The parentheses around a cast are not needed around a call. */
  private static ExpressionTree replaced(TreePath at) {
    return at.getLeaf() instanceof TypeCastTree
            && at.getParentPath().getLeaf() instanceof ParenthesizedTree around
        ? around
        : (ExpressionTree) at.getLeaf();
  }
}
