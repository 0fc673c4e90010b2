package dev.taskbound.engine.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.facts.Facts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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
 * Finds what a method uses of the handles of certain types that were there before it began:
 * variables declared around it, fields, and {@code this}. Each once, at its first mention; not
 * where a nested closure takes it back to its home.
 */
final class HomeUses extends TreeScanner<Void, Void> {
  private final Facts facts;
  private final Helpers helpers;
  private final List<String> wanted;
  private final Set<Element> inside = new HashSet<>();
  private List<String> home;
  final Map<Element, Tree> found = new LinkedHashMap<>();

  HomeUses(Facts facts, Helpers helpers, List<String> wanted) {
    this.facts = facts;
    this.helpers = helpers;
    this.wanted = wanted;
    this.home = List.of();
  }

  @Override
  public Void visitMethod(MethodTree tree, Void unused) {
    home = helpers.homes().askedIn(tree);
    return super.visitMethod(tree, unused);
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    inside.add(TreeUtils.elementFromDeclaration(tree));
    return super.visitVariable(tree, unused);
  }

  /** What the method itself puts into a field was made in its own task. */
  @Override
  public Void visitAssignment(AssignmentTree tree, Void unused) {
    scan(tree.getExpression(), null);
    Element target = TreeUtils.elementFromUse(tree.getVariable());
    if (target != null && target.getKind() == ElementKind.FIELD) {
      inside.add(target);
      return null;
    }
    return scan(tree.getVariable(), null);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    if (!CaptureScanner.anyTask(tree, facts)) {
      scan(tree.getMethodSelect(), null);
    }
    arguments(TreeUtils.elementFromUse(tree), tree.getArguments());
    return null;
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void unused) {
    scan(tree.getEnclosingExpression(), null);
    arguments(TreeUtils.elementFromUse(tree), tree.getArguments());
    scan(tree.getClassBody(), null);
    return null;
  }

  private void arguments(ExecutableElement method, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      List<String> before = home;
      List<String> there = helpers.homes().of(method, arguments, i);
      home = there.isEmpty() ? home : there;
      scan(arguments.get(i), null);
      home = before;
    }
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    Element element = TreeUtils.elementFromUse(tree);
    if (element == null || element.getModifiers().contains(Modifier.STATIC)) {
      return null;
    }
    if (CaptureScanner.isLocal(element.getKind())) {
      if (!inside.contains(element)) {
        value((VariableElement) element, tree);
      }
    } else if (element instanceof VariableElement field
        && element.getKind() == ElementKind.FIELD
        && !tree.getName().contentEquals("this")
        && !tree.getName().contentEquals("super")) {
      value(field, tree);
    } else if (element instanceof ExecutableElement method) {
      member(method, tree);
    }
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    Element element = TreeUtils.elementFromUse(tree);
    String base = tree.getExpression().toString();
    if (element != null
        && !element.getModifiers().contains(Modifier.STATIC)
        && (base.equals("this") || base.endsWith(".this"))) {
      if (element.getKind() == ElementKind.FIELD) {
        value((VariableElement) element, tree);
      } else if (element instanceof ExecutableElement method) {
        member(method, tree);
      }
      return null;
    }
    return super.visitMemberSelect(tree, unused);
  }

  private void value(VariableElement variable, Tree mention) {
    boolean confined =
        variable.getKind() == ElementKind.FIELD
            ? !facts.fieldMode(variable).sendable()
            : !facts.modes().of(variable.asType(), false).sendable();
    if (confined
        && !inside.contains(variable)
        && facts.atHome(variable.asType(), wanted)
        && (home.isEmpty() || !facts.atHome(variable.asType(), home))) {
      found.putIfAbsent(variable, mention);
    }
  }

  /** A method of the object, or of one around it, that needs what is at home elsewhere. */
  private void member(ExecutableElement method, Tree mention) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    MethodTree tree = helpers.tree(method);
    if (!home.isEmpty()) {
      return;
    }
    boolean needed =
        !facts.modes().ofClass(owner).sendable() && facts.atHome(owner.asType(), wanted);
    if (tree != null && tree.getBody() != null) {
      needed = helpers.touch(tree.getBody(), owner, List.of()) != null;
    }
    if (needed && !facts.of(method).receiver().anyTask()) {
      found.putIfAbsent(method, mention);
    }
  }
}
