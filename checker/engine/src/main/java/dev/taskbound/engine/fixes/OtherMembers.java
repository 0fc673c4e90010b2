package dev.taskbound.engine.fixes;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Tells whether a closure needs {@code this} for more than one field. */
final class OtherMembers extends TreePathScanner<Void, Void> {
  private final Element field;
  private final Site site;
  private final Set<Element> inside = new HashSet<>();
  private boolean found;

  private OtherMembers(Element field, Site site) {
    this.field = field;
    this.site = site;
  }

  /** Returns whether the closure uses another member of an object around it, or that object. */
  static boolean used(Element field, TreePath closure, Site site) {
    OtherMembers members = new OtherMembers(field, site);
    members.scan(closure, null);
    return members.found;
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    inside.add(site.element(getCurrentPath()));
    return super.visitClass(tree, unused);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    if (tree.getExpression() instanceof IdentifierTree self
        && self.getName().contentEquals("this")
        && field.equals(site.element(getCurrentPath()))) {
      return null;
    }
    found |= tree.getIdentifier().contentEquals("this");
    return super.visitMemberSelect(tree, unused);
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    Element element = site.element(getCurrentPath());
    if (element == null || element.equals(field)) {
      return null;
    }
    boolean self = tree.getName().contentEquals("this") || tree.getName().contentEquals("super");
    boolean member = element.getKind().isField() || element.getKind() == ElementKind.METHOD;
    found |=
        self && inside.isEmpty()
            || member
                && !self
                && !element.getModifiers().contains(Modifier.STATIC)
                && !inside.contains(element.getEnclosingElement());
    return null;
  }
}
