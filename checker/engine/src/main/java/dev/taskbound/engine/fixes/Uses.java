package dev.taskbound.engine.fixes;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** How an expression is used. */
final class Uses {
  private Uses() {}

  /**
   * Returns whether a use does no more than look at the value: what stores it, hands it to someone
   * who may keep it, or ends it would be wrong also while the value is alive.
   */
  static boolean harmless(TreePath use, Site site) {
    Tree around = use.getParentPath().getLeaf();
    if (around instanceof AssignmentTree assignment) {
      Element target = site.element(new TreePath(use.getParentPath(), assignment.getVariable()));
      return target != null && !target.getKind().isField();
    }
    if (around instanceof MemberSelectTree) {
      TreePath call = use.getParentPath().getParentPath();
      return !(call.getLeaf() instanceof MethodInvocationTree)
          || !(site.element(call) instanceof ExecutableElement method)
          || !site.facts().of(method).receiver().consumes();
    }
    List<? extends ExpressionTree> arguments =
        around instanceof MethodInvocationTree call
            ? call.getArguments()
            : around instanceof NewClassTree made ? made.getArguments() : List.of();
    return !arguments.contains(use.getLeaf())
        || site.element(use.getParentPath()) instanceof ExecutableElement method
            && looksOnly(method, arguments.indexOf(use.getLeaf()), site);
  }

  private static boolean looksOnly(ExecutableElement method, int index, Site site) {
    MethodFacts facts = site.facts().of(method);
    if (facts.params().isEmpty()) {
      return false;
    }
    ParamFacts param = facts.param(index);
    return !param.consumes()
        && (!facts.marked()
            || param.declared().confined()
            || param.poly()
            || method.getModifiers().contains(Modifier.PRIVATE));
  }
}
