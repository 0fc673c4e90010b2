package dev.taskbound.engine.fixes;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Computes before a closure is made what it takes out of a captured value. */
final class CopyOut implements Fixer {

  @Override
  public List<Fix> fixes(Finding finding, TreePath at, Site site) {
    Optional<Captured> captured = Captured.of(finding, at, site);
    if (captured.isEmpty() || captured.get().closure().getLeaf() instanceof MemberReferenceTree) {
      return List.of();
    }
    TreePath statement = before(captured.get(), site);
    List<PlainData> copies =
        statement == null ? List.of() : copies(captured.get(), statement, site);
    return copies.isEmpty() ? List.of() : fix(captured.get(), copies, statement, site);
  }

  /** Returns the data that all mentions take, or nothing if one of them does something else. */
  private static List<PlainData> copies(Captured captured, TreePath statement, Site site) {
    Set<Element> inside = Mentions.declaredIn(captured.closure(), site);
    List<PlainData> copies = new ArrayList<>();
    for (TreePath mention : captured.mentions()) {
      Optional<PlainData> copy = PlainData.of(mention, e -> !inside.contains(e), statement, site);
      if (copy.isEmpty() || Evaluated.depends(copy.get().path(), mention, captured.closure())) {
        return List.of();
      }
      copies.add(copy.get());
    }
    return copies;
  }

  /** Returns the statement before which the data can be computed, or null. */
  private static TreePath before(Captured captured, Site site) {
    TreePath statement = Site.up(captured.closure(), t -> t instanceof StatementTree);
    if (statement == null
        || !Site.inBlock(statement) && !Site.alone(statement)
        || betweenBodies(statement, captured.closure())
        || !Evaluated.once(captured.closure(), statement)
        || Evaluated.usedBefore(captured.variable(), captured.closure(), statement, site)
        || isConstructorCall(statement.getLeaf())
        || Mentions.declaredIn(statement, site).contains(captured.variable())) {
      return null;
    }
    return statement;
  }

  /** Returns whether the closure stands in another one that begins inside of the statement. */
  private static boolean betweenBodies(TreePath statement, TreePath closure) {
    return Site.contains(statement, Site.up(closure.getParentPath(), Site::body));
  }

  private static boolean isConstructorCall(Tree statement) {
    return statement instanceof ExpressionStatementTree expression
        && expression.getExpression() instanceof MethodInvocationTree call
        && (call.getMethodSelect().toString().equals("this")
            || call.getMethodSelect().toString().equals("super"));
  }

  private static List<Fix> fix(
      Captured captured, List<PlainData> copies, TreePath statement, Site site) {
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> imports = new HashSet<>();
    List<String> lines = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    for (PlainData copy : copies) {
      String text = copy.text();
      if (!names.containsKey(text)) {
        Optional<TypeNames.Named> type = TypeNames.of(copy.type());
        if (type.isEmpty()) {
          return List.of();
        }
        names.put(text, site.fresh(copy.name(), statement));
        imports.addAll(type.get().imports());
        lines.add(type.get().text() + " " + names.get(text) + " = " + text + ";");
      }
      edits.add(new Edit(site.start(copy.tree()), site.end(copy.tree()), names.get(text)));
    }
    edits.addAll(site.before(statement, lines));
    String title = "Compute `" + names.keySet().iterator().next() + "` before the closure";
    return List.of(site.fix(title, edits, imports));
  }
}
