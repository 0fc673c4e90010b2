package dev.taskbound.engine.fixes;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.report.Place;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * A local variable, or a field of {@code this}, that a closure captures although it must not.
 *
 * @param variable the variable
 * @param closure the closure; the outermost one, if several lie within each other
 * @param mentions the closure's mentions of the variable, in the order of the text; never empty
 */
record Captured(Element variable, TreePath closure, List<TreePath> mentions) {

  /** Returns the capture that a finding is about, if it is that of a variable. */
  static Optional<Captured> of(Finding finding, TreePath at, Site site) {
    TreePath mention = at;
    for (Note note : finding.notes()) {
      if (note.role() == Note.Role.CAPTURE && note.place() != null) {
        mention = site.at(note.place());
      }
    }
    if (mention != null && isThis(mention.getLeaf())) {
      mention = mention.getParentPath();
    }
    Element variable = mention == null ? null : site.element(mention);
    if (variable == null || !local(variable) && !field(variable, mention)) {
      return Optional.empty();
    }
    TreePath closure = closure(mention, boundary(finding), variable, site);
    if (closure == null
        || variable.getKind().isField() && OtherMembers.used(variable, closure, site)) {
      return Optional.empty();
    }
    List<TreePath> mentions = Mentions.of(variable, closure, site);
    return mentions.isEmpty()
        ? Optional.empty()
        : Optional.of(new Captured(variable, closure, mentions));
  }

  private static boolean local(Element element) {
    ElementKind kind = element.getKind();
    return kind == ElementKind.LOCAL_VARIABLE
        || kind == ElementKind.PARAMETER
        || kind == ElementKind.RESOURCE_VARIABLE
        || kind == ElementKind.BINDING_VARIABLE
        || kind == ElementKind.EXCEPTION_PARAMETER;
  }

  /** A field of {@code this}, whose use captures that. */
  private static boolean field(Element element, TreePath mention) {
    return element.getKind() == ElementKind.FIELD
        && !element.getModifiers().contains(Modifier.STATIC)
        && !isThis(mention.getLeaf())
        && (mention.getLeaf() instanceof IdentifierTree
            || mention.getLeaf() instanceof MemberSelectTree select
                && isThis(select.getExpression()));
  }

  private static boolean isThis(Tree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("this");
  }

  private static Place boundary(Finding finding) {
    return finding.notes().stream()
        .filter(note -> note.role() == Note.Role.BOUNDARY && note.site() != null)
        .map(Note::site)
        .findFirst()
        .orElse(finding.place());
  }

  /**
   * Returns the closure that crosses: the outermost one around the mention that is written in the
   * argument at the boundary; if the argument is a variable, the outermost one that the captured
   * variable is not declared in.
   */
  private static TreePath closure(TreePath mention, Place argument, Element variable, Site site) {
    TreePath inArgument = null;
    TreePath outermost = null;
    for (TreePath path = mention; path != null; path = path.getParentPath()) {
      Tree tree = path.getLeaf();
      if (Site.closure(tree)) {
        if (Mentions.declaredIn(path, site).contains(variable)) {
          break;
        }
        outermost = path;
        if (argument.start() <= site.start(tree) && site.end(tree) <= argument.end()) {
          inArgument = path;
        }
      }
    }
    return inArgument != null ? inArgument : outermost;
  }
}
