package dev.taskbound.engine.fixes;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Lets a closure return the plain data that its caller takes out of its result, in place of the
 * result: {@code Task t = run(() -> task); use(t.pid())} becomes {@code int pid = run(() ->
 * task.pid()); use(pid)}.
 */
final class ResultAsData implements Fixer {

  @Override
  public List<Fix> fixes(Finding finding, TreePath at, Site site) {
    TreePath closure = Site.up(at.getParentPath(), Site::body);
    if (closure == null || !(closure.getLeaf() instanceof LambdaExpressionTree lambda)) {
      return List.of();
    }
    List<TreePath> results = results(closure, lambda);
    TreePath variable = variable(closure, site);
    if (variable == null || results.stream().noneMatch(r -> r.getLeaf() == at.getLeaf())) {
      return List.of();
    }
    Element element = site.element(variable);
    TypeMirror type = element.asType();
    boolean same =
        results.stream()
            .allMatch(
                r -> site.type(r) != null && site.facts().types().isSubtype(site.type(r), type));
    List<PlainData> uses = same ? uses(element, variable, site) : List.of();
    return uses.isEmpty() ? List.of() : fix(variable, results, uses, site);
  }

  /** Returns the expressions whose values the lambda returns. */
  private static List<TreePath> results(TreePath closure, LambdaExpressionTree lambda) {
    TreePath body = new TreePath(closure, lambda.getBody());
    if (!(lambda.getBody() instanceof BlockTree)) {
      return List.of(body);
    }
    List<TreePath> results = new ArrayList<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        return tree != null && Site.body(tree) ? null : super.scan(tree, unused);
      }

      @Override
      public Void visitReturn(ReturnTree tree, Void unused) {
        if (tree.getExpression() != null) {
          results.add(new TreePath(getCurrentPath(), tree.getExpression()));
        }
        return null;
      }
    }.scan(body, null);
    return results;
  }

  /** Returns the variable that is initialized with what the closure returns, or null. */
  private static TreePath variable(TreePath closure, Site site) {
    TreePath call = closure.getParentPath();
    if (!(call.getLeaf() instanceof MethodInvocationTree invocation)
        || !invocation.getTypeArguments().isEmpty()
        || !(site.element(call) instanceof ExecutableElement method)
        || method.getTypeParameters().isEmpty()) {
      return null;
    }
    TreePath value = call;
    // What a future or a result object is asked for is the closure's result again.
    while (value.getParentPath().getLeaf() instanceof MemberSelectTree
        && value.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree) {
      value = value.getParentPath().getParentPath();
    }
    TreePath variable = value.getParentPath();
    return variable.getLeaf() instanceof VariableTree declared
            && declared.getInitializer() == value.getLeaf()
            && site.element(variable) != null
            && !site.element(variable).getKind().isField()
        ? variable
        : null;
  }

  /**
   * Returns the data that is taken out of the variable, if that is the same wherever it is used.
   */
  private static List<PlainData> uses(Element element, TreePath variable, Site site) {
    TreePath body = Site.up(variable.getParentPath(), Site::body);
    List<PlainData> uses = new ArrayList<>();
    for (TreePath mention : Mentions.of(element, body, site)) {
      Optional<PlainData> use = PlainData.of(mention, e -> false, null, site);
      if (use.isEmpty() || !uses.isEmpty() && !uses.get(0).suffix().equals(use.get().suffix())) {
        return List.of();
      }
      uses.add(use.get());
    }
    return uses;
  }

  private static List<Fix> fix(
      TreePath variable, List<TreePath> results, List<PlainData> uses, Site site) {
    PlainData data = uses.get(0);
    Optional<TypeNames.Named> type = TypeNames.of(data.type());
    if (type.isEmpty()
        || site.shared((VariableTree) variable.getLeaf(), variable.getParentPath())) {
      return List.of();
    }
    String name = site.fresh(data.name(), variable);
    List<Edit> edits = new ArrayList<>();
    for (TreePath result : results) {
      ExpressionTree tree = (ExpressionTree) result.getLeaf();
      boolean simple = tree instanceof IdentifierTree || tree instanceof MethodInvocationTree;
      if (!simple) {
        edits.add(Edit.insert(site.start(tree), "("));
      }
      edits.add(Edit.insert(site.end(tree), (simple ? "" : ")") + data.suffix()));
    }
    Edit declaration =
        site.typeAndName((VariableTree) variable.getLeaf(), type.get().text() + " " + name);
    if (declaration == null) {
      return List.of();
    }
    edits.add(declaration);
    uses.forEach(use -> edits.add(new Edit(site.start(use.tree()), site.end(use.tree()), name)));
    String title = "Return `" + site.text(results.get(0).getLeaf()) + data.suffix() + "` instead";
    return List.of(site.fix(title, edits, type.get().imports()));
  }
}
