package dev.taskbound.engine.fixes;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Where a piece of code mentions a variable, and what it declares itself. */
final class Mentions extends TreePathScanner<Void, Void> {
  private final Site site;
  private final Element variable;
  private final List<TreePath> found = new ArrayList<>();
  private final Set<Element> declared = new HashSet<>();

  private Mentions(Site site, Element variable) {
    this.site = site;
    this.variable = variable;
  }

  /**
   * Returns the mentions of {@code variable} in the code at {@code path}, in the order of the text;
   * not those as receiver of a method that any task may call.
   */
  static List<TreePath> of(Element variable, TreePath path, Site site) {
    return scan(variable, path, site).found;
  }

  /** Returns the variables that the code at {@code path} declares. */
  static Set<Element> declaredIn(TreePath path, Site site) {
    return scan(null, path, site).declared;
  }

  private static Mentions scan(Element variable, TreePath path, Site site) {
    Mentions mentions = new Mentions(site, variable);
    mentions.scan(path, null);
    return mentions;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    if (variable != null
        && variable.equals(site.element(getCurrentPath()))
        && site.written(tree)
        && !forAnyTask(getCurrentPath())) {
      found.add(getCurrentPath());
    }
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    if (variable != null
        && variable.equals(site.element(getCurrentPath()))
        && tree.getExpression() instanceof IdentifierTree self
        && self.getName().contentEquals("this")
        && !forAnyTask(getCurrentPath())) {
      found.add(getCurrentPath());
    }
    return super.visitMemberSelect(tree, unused);
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    declared.add(site.element(getCurrentPath()));
    return super.visitVariable(tree, unused);
  }

  private boolean forAnyTask(TreePath mention) {
    TreePath select = mention.getParentPath();
    Tree call = select.getParentPath() == null ? null : select.getParentPath().getLeaf();
    return select.getLeaf() instanceof MemberSelectTree
        && call instanceof MethodInvocationTree invocation
        && invocation.getMethodSelect() == select.getLeaf()
        && site.element(select) instanceof ExecutableElement method
        && site.facts().of(method).receiver().anyTask();
  }
}
