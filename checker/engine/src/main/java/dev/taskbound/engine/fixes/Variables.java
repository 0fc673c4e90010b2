package dev.taskbound.engine.fixes;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.taskbound.engine.facts.TypeModes;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** The variables that code mentions, assigns, and makes from others. */
final class Variables {
  private Variables() {}

  /** Returns whether the code at {@code path} mentions a variable or class. */
  static boolean mentions(TreePath path, Element element, Site site) {
    return mentioned(path, site).contains(element);
  }

  /** Returns what the code at {@code path} mentions by simple names, and fields that it selects. */
  static Set<Element> mentioned(TreePath path, Site site) {
    Set<Element> all = new LinkedHashSet<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        add(getCurrentPath());
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        add(getCurrentPath());
        return super.visitMemberSelect(tree, unused);
      }

      private void add(TreePath use) {
        Element element = site.element(use);
        if (element instanceof VariableElement || element != null && element.getKind().isClass()) {
          all.add(element);
        }
      }
    }.scan(path, null);
    return all;
  }

  /** Returns the variables that the code at {@code path} assigns after their declaration. */
  static Set<Element> assigned(TreePath path, Site site) {
    Set<Element> all = new HashSet<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitAssignment(AssignmentTree tree, Void unused) {
        add(tree.getVariable());
        return super.visitAssignment(tree, unused);
      }

      @Override
      public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
        add(tree.getVariable());
        return super.visitCompoundAssignment(tree, unused);
      }

      @Override
      public Void visitUnary(UnaryTree tree, Void unused) {
        add(tree.getExpression());
        return super.visitUnary(tree, unused);
      }

      private void add(Tree target) {
        Element element = site.element(new TreePath(getCurrentPath(), target));
        if (element != null) {
          all.add(element);
        }
      }
    }.scan(path, null);
    return all;
  }

  /**
   * Adds the variables that the code at {@code path} makes of {@code some}, unless they are plain
   * data.
   */
  static Set<Element> derived(Set<Element> some, TreePath path, Site site) {
    Set<Element> all = new LinkedHashSet<>(some);
    boolean[] more = {true};
    while (more[0]) {
      more[0] = false;
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitVariable(VariableTree tree, Void unused) {
          take(site.element(getCurrentPath()), tree.getInitializer());
          return super.visitVariable(tree, unused);
        }

        @Override
        public Void visitAssignment(AssignmentTree tree, Void unused) {
          Element target = site.element(new TreePath(getCurrentPath(), tree.getVariable()));
          take(target, tree.getExpression());
          return super.visitAssignment(tree, unused);
        }

        private void take(Element target, Tree value) {
          if (value != null
              && target instanceof VariableElement
              && !target.getKind().isField()
              && !TypeModes.neverConfined(target.asType())
              && !all.contains(target)
              && mentioned(new TreePath(getCurrentPath(), value), site).stream()
                  .anyMatch(all::contains)) {
            more[0] |= all.add(target);
          }
        }
      }.scan(path, null);
    }
    return all;
  }
}
