package dev.taskbound.engine.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.taskbound.engine.facts.Facts;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/** What is run where an object hands over itself, or a closure that it keeps in a field. */
final class OwnTasks {
  private final Helpers helpers;
  private final Facts facts;

  OwnTasks(Helpers helpers, Facts facts) {
    this.helpers = helpers;
    this.facts = facts;
  }

  /**
   * Returns whether what runs {@code this}, of class {@code type}, runs a method of this unit that
   * comes to none of its confined fields.
   */
  boolean harmless(TypeElement type, List<String> home) {
    ClassTree tree = helpers.classTree(type);
    boolean seen = false;
    for (Tree member : tree == null ? List.<Tree>of() : tree.getMembers()) {
      if (member instanceof MethodTree method
          && method.getBody() != null
          && runs(TreeUtils.elementFromDeclaration(method), type)) {
        seen = true;
        if (helpers.touch(method.getBody(), type, home) != null) {
          return false;
        }
      }
    }
    return seen;
  }

  /** Returns whether a method is the one that a functional interface, or a thread, is run by. */
  private boolean runs(ExecutableElement method, TypeElement type) {
    if (method.getSimpleName().contentEquals("run") && method.getParameters().isEmpty()) {
      return true;
    }
    for (TypeMirror above : type.getInterfaces()) {
      ExecutableElement single = facts.functional(above) ? facts.functionalMethod(above) : null;
      if (single != null && facts.elements().overrides(method, single, type)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the closure that a field of {@code this} always holds, or null. */
  Tree closure(Element field) {
    if (!(field instanceof VariableElement)
        || field.getKind() != ElementKind.FIELD
        || field.getModifiers().contains(Modifier.STATIC)
        || !facts.functional(field.asType())
        || !helpers.fixed(field)) {
      return null;
    }
    ClassTree tree = helpers.classTree((TypeElement) field.getEnclosingElement());
    for (Tree member : tree == null ? List.<Tree>of() : tree.getMembers()) {
      if (member instanceof VariableTree variable
          && TreeUtils.elementFromDeclaration(variable) == field
          && variable.getInitializer() != null) {
        Tree bare = Describe.bare(variable.getInitializer());
        return bare instanceof LambdaExpressionTree || bare instanceof MemberReferenceTree
            ? bare
            : null;
      }
    }
    return null;
  }
}
