package dev.taskbound.engine.fixes;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import dev.taskbound.engine.report.Note;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Says in the signature of a method of the same file that it runs its closure at once. */
final class RunsHere implements Fixer {

  @Override
  public List<Fix> fixes(Finding finding, TreePath at, Site site) {
    TreePath parameter = parameter(argument(finding, at, site), site);
    if (parameter == null || !onlyRun(parameter, site)) {
      return List.of();
    }
    VariableTree tree = (VariableTree) parameter.getLeaf();
    String name = RunsImmediately.class.getSimpleName();
    return List.of(
        site.fix(
            "Declare parameter `" + tree.getName() + "` @" + name,
            List.of(Edit.insert(site.start(tree), "@" + name + " ")),
            Set.of(RunsImmediately.class.getName())));
  }

  /** Returns the argument with which the closure goes, or null. */
  private static TreePath argument(Finding finding, TreePath at, Site site) {
    TreePath argument =
        finding.notes().stream()
            .filter(note -> note.role() == Note.Role.BOUNDARY && note.site() != null)
            .map(note -> site.at(note.site()))
            .findFirst()
            .orElse(at);
    for (TreePath path = argument; path != null; path = path.getParentPath()) {
      Tree around = path.getParentPath() == null ? null : path.getParentPath().getLeaf();
      if (around instanceof MethodInvocationTree call
              && call.getArguments().contains(path.getLeaf())
          || around instanceof NewClassTree made && made.getArguments().contains(path.getLeaf())) {
        return path;
      }
    }
    return null;
  }

  /** Returns the parameter that an argument is for, if this unit declares it; or null. */
  private static TreePath parameter(TreePath argument, Site site) {
    if (argument == null
        || !(argument.getParentPath().getLeaf() instanceof MethodInvocationTree call)
        || !(site.element(argument.getParentPath()) instanceof ExecutableElement method)) {
      return null;
    }
    int index = call.getArguments().indexOf(argument.getLeaf());
    TreePath declaration = site.declaration(method);
    return declaration == null
            || method.isVarArgs()
            || index >= method.getParameters().size()
            || site.facts().of(method).param(index).boundary() != null
        ? null
        : new TreePath(
            declaration, ((MethodTree) declaration.getLeaf()).getParameters().get(index));
  }

  /** Returns whether the method's own code calls the closure, and does nothing else with it. */
  private static boolean onlyRun(TreePath parameter, Site site) {
    Element element = site.element(parameter);
    TreePath method = parameter.getParentPath();
    List<TreePath> mentions = Mentions.of(element, method, site);
    return !mentions.isEmpty()
        && mentions.stream().allMatch(mention -> isCalled(mention, method.getLeaf(), site));
  }

  private static boolean isCalled(TreePath mention, Tree method, Site site) {
    TreePath select = mention.getParentPath();
    return select.getLeaf() instanceof MemberSelectTree
        && select.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() == select.getLeaf()
        && site.element(select) instanceof ExecutableElement called
        && called.getModifiers().contains(Modifier.ABSTRACT)
        && Site.up(mention, Site::body).getLeaf() == method;
  }
}
