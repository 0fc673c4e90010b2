package dev.taskbound.engine.fixes;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets a closure obtain the handle of its own task, in place of the one that it captures. */
final class ObtainInside implements Fixer {

  @Override
  public List<Fix> fixes(Finding finding, TreePath at, Site site) {
    Optional<Captured> captured = Captured.of(finding, at, site);
    Optional<Source> source = captured.flatMap(c -> source(c, finding, site));
    if (source.isEmpty()) {
      return List.of();
    }
    String title = "Obtain `" + source.get().text() + "` inside the closure";
    return edits(captured.get(), source.get(), site)
        .map(edits -> List.of(site.fix(title, edits, source.get().imports())))
        .orElse(List.of());
  }

  /**
   * A task that may run later has another handle, if any at all: there the source stands in for the
   * variable only if that came from the source itself.
   */
  private static Optional<Source> source(Captured captured, Finding finding, Site site) {
    Optional<Source> written = Source.written(captured.variable(), site);
    return written.isPresent() || !Boundaries.scoped(finding, site)
        ? written
        : Source.of(captured.variable().asType(), site);
  }

  private static Optional<List<Edit>> edits(Captured captured, Source from, Site site) {
    String source = from.text();
    if (captured.closure().getLeaf() instanceof MemberReferenceTree reference) {
      return MethodReferences.asLambda(captured.closure(), source, site)
          .map(lambda -> List.of(new Edit(site.start(reference), site.end(reference), lambda)));
    }
    List<TreePath> direct = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    for (TreePath mention : captured.mentions()) {
      if (!Receivers.isReceiver(mention) && !Receivers.taken(mention, from.mode(), site)) {
        return Optional.empty();
      }
      if (block(mention) != null && block(mention) == block(captured.mentions().get(0))) {
        direct.add(mention);
      } else {
        edits.add(replaced(mention, source, site));
      }
    }
    if (direct.size() < 2) {
      direct.forEach(mention -> edits.add(replaced(mention, source, site)));
    } else {
      String name = site.fresh(captured.variable().getSimpleName() + "Inside", captured.closure());
      StatementTree first = block(direct.get(0)).getStatements().get(0);
      edits.add(
          site.before(
              first,
              List.of(TypeNames.declared(captured, site) + " " + name + " = " + source + ";")));
      direct.forEach(mention -> edits.add(replaced(mention, name, site)));
    }
    return Optional.of(edits);
  }

  /** Returns the block of the innermost closure's body around a mention; null if it has none. */
  private static BlockTree block(TreePath mention) {
    TreePath body =
        Site.up(mention, t -> t instanceof LambdaExpressionTree || t instanceof MethodTree);
    if (body == null) {
      return null;
    }
    if (body.getLeaf() instanceof MethodTree method) {
      return method.getBody();
    }
    return ((LambdaExpressionTree) body.getLeaf()).getBody() instanceof BlockTree block
        ? block
        : null;
  }

  private static Edit replaced(TreePath mention, String text, Site site) {
    ExpressionTree tree = (ExpressionTree) mention.getLeaf();
    return new Edit(site.start(tree), site.end(tree), text);
  }
}
