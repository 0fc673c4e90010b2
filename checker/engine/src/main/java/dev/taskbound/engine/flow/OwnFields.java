package dev.taskbound.engine.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.facts.Facts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * Tells which tasks set their confined fields themselves: such a field is empty while the object is
 * handed over, so that nothing crosses with it.
 */
final class OwnFields {
  private final Helpers helpers;
  private final Facts facts;
  private final Map<TypeElement, Boolean> known = new HashMap<>();

  OwnFields(Helpers helpers, Facts facts) {
    this.helpers = helpers;
    this.facts = facts;
  }

  /** Returns whether all confined fields of a class are set by its {@code run()} alone. */
  boolean setInTask(TypeElement type) {
    Boolean before = known.get(type);
    if (before == null) {
      before = helpers.classTree(type) != null && found(type, helpers.classTree(type));
      known.put(type, before);
    }
    return before;
  }

  private boolean found(TypeElement type, ClassTree tree) {
    if (facts.of(type).declared() != null
        || facts.modes().of(type.getSuperclass(), false).confined()) {
      return false;
    }
    Set<Element> confined = new HashSet<>();
    for (Tree member : tree.getMembers()) {
      if (member instanceof VariableTree field
          && !facts.fieldMode(TreeUtils.elementFromDeclaration(field)).sendable()) {
        VariableElement element = TreeUtils.elementFromDeclaration(field);
        if (!element.getModifiers().contains(Modifier.PRIVATE) || field.getInitializer() != null) {
          return false;
        }
        confined.add(element);
      }
    }
    return !confined.isEmpty() && task(tree) && !setOutside(tree, confined);
  }

  private static boolean task(ClassTree tree) {
    return tree.getMembers().stream()
        .anyMatch(m -> m instanceof MethodTree method && entry(method));
  }

  private static boolean entry(MethodTree method) {
    return method.getParameters().isEmpty()
        && (method.getName().contentEquals("run") || method.getName().contentEquals("call"));
  }

  /** Returns whether code that may run before the task, or beside it, sets one of the fields. */
  private boolean setOutside(ClassTree tree, Set<Element> fields) {
    Deque<Tree> next = new ArrayDeque<>();
    Set<Tree> seen = new HashSet<>();
    for (Tree member : tree.getMembers()) {
      boolean inside =
          member instanceof MethodTree method
              && (entry(method)
                  || TreeUtils.elementFromDeclaration(method)
                          .getModifiers()
                          .contains(Modifier.PRIVATE)
                      && TreeUtils.elementFromDeclaration(method).getKind()
                          != ElementKind.CONSTRUCTOR);
      if (!inside && seen.add(member)) {
        next.add(member);
      }
    }
    boolean[] set = new boolean[1];
    while (!next.isEmpty() && !set[0]) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitAssignment(AssignmentTree node, Void unused) {
          set[0] |= fields.contains(TreeUtils.elementFromTree(node.getVariable()));
          return super.visitAssignment(node, unused);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
          ExecutableElement method = TreeUtils.elementFromUse(node);
          MethodTree called = method == null ? null : helpers.tree(method);
          if (called != null && tree.getMembers().contains(called) && seen.add(called)) {
            next.add(called);
          }
          return super.visitMethodInvocation(node, unused);
        }
      }.scan(next.remove(), null);
    }
    return set[0] || setAround(tree, fields);
  }

  /** A private field may be set by the classes around it, too. */
  private boolean setAround(ClassTree tree, Set<Element> fields) {
    boolean[] set = new boolean[1];
    for (ClassTree each : helpers.classTrees()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitClass(ClassTree node, Void unused) {
          // Nested classes are listed themselves.
          return node == tree || node != each ? null : super.visitClass(node, unused);
        }

        @Override
        public Void visitAssignment(AssignmentTree node, Void unused) {
          set[0] |= fields.contains(TreeUtils.elementFromTree(node.getVariable()));
          return super.visitAssignment(node, unused);
        }
      }.scan(each, null);
    }
    return set[0];
  }
}
