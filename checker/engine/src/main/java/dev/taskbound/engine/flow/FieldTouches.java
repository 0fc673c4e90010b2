package dev.taskbound.engine.flow;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.facts.Facts;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/** Looks for confined fields, through the methods of this unit. */
final class FieldTouches extends TreeScanner<Void, Void> {
  private final Helpers helpers;
  private final Facts facts;
  private final Set<Element> seen = new HashSet<>();
  boolean touched;

  FieldTouches(Helpers helpers, Facts facts) {
    this.helpers = helpers;
    this.facts = facts;
  }

  @Override
  public Void visitIdentifier(IdentifierTree node, Void unused) {
    // `this` alone touches nothing: its class is what the question is about.
    if (!node.getName().contentEquals("this") && !node.getName().contentEquals("super")) {
      member(TreeUtils.elementFromUse(node));
    }
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree node, Void unused) {
    member(TreeUtils.elementFromUse(node));
    return super.visitMemberSelect(node, unused);
  }

  @Override
  public Void visitMemberReference(com.sun.source.tree.MemberReferenceTree node, Void unused) {
    member(TreeUtils.elementFromUse(node));
    return super.visitMemberReference(node, unused);
  }

  private void member(Element element) {
    if (element == null || !seen.add(element) || element.getModifiers().contains(Modifier.STATIC)) {
      return;
    }
    if (element.getKind() == ElementKind.FIELD && element.getEnclosingElement() != null) {
      touched |= !facts.fieldMode((VariableElement) element).sendable();
    } else if (element instanceof ExecutableElement method) {
      MethodTree tree = helpers.tree(method);
      if (tree != null && tree.getBody() != null) {
        scan(tree.getBody(), null);
      }
    }
  }
}
