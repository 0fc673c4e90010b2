package dev.taskbound.engine.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.facts.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * Finds what a piece of code captures: variables declared outside of it, {@code this} (also where
 * it is implicit), and the static fields it reads. Each once, at its first mention.
 */
final class CaptureScanner extends TreeScanner<Void, Void> {
  private final Facts facts;
  private final Set<Element> inside = new HashSet<>();
  private final Map<Object, Capture> found = new LinkedHashMap<>();
  private List<String> home = List.of();
  private final Set<Element> nested = new HashSet<>();

  private final Homes homes;

  private CaptureScanner(Facts facts, Homes homes) {
    this.facts = facts;
    this.homes = homes;
  }

  /** Returns the captures of a lambda, an anonymous class's body or a local class. */
  static List<Capture> of(Tree code, Facts facts, Homes homes) {
    CaptureScanner scanner = new CaptureScanner(facts, homes);
    scanner.home = homes.askedIn(code);
    scanner.scan(code, null);
    return new ArrayList<>(scanner.found.values());
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    inside.add(TreeUtils.elementFromDeclaration(tree));
    return super.visitClass(tree, unused);
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    inside.add(TreeUtils.elementFromDeclaration(tree));
    return super.visitVariable(tree, unused);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    if (!anyTask(tree, facts)) {
      scan(tree.getMethodSelect(), unused);
    }
    arguments(tree);
    return null;
  }

  /** Returns whether a call may be made by any task, on a receiver that is only named for it. */
  static boolean anyTask(MethodInvocationTree tree, Facts facts) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    return method != null
        && facts.of(method).receiver().anyTask()
        && (tree.getMethodSelect() instanceof IdentifierTree
            || tree.getMethodSelect() instanceof MemberSelectTree select
                && isPlainReceiver(select.getExpression()));
  }

  private void arguments(MethodInvocationTree tree) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    for (int i = 0; i < tree.getArguments().size(); i++) {
      List<String> before = home;
      List<String> there = homes.of(method, tree.getArguments(), i);
      home = there.isEmpty() ? home : there;
      scan(tree.getArguments().get(i), null);
      home = before;
    }
  }

  /** A handle that a nested closure takes back to its home context does not cross. */
  private boolean goesHome(Element variable) {
    return !home.isEmpty() && facts.atHome(variable.asType(), home);
  }

  private static boolean isPlainReceiver(ExpressionTree tree) {
    Element element = TreeUtils.elementFromTree(tree);
    return element != null && (element.getKind().isField() || isLocal(element.getKind()));
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    if (method != null
        && facts.of(method).receiver().anyTask()
        && isPlainReceiver(tree.getQualifierExpression())) {
      return null;
    }
    return super.visitMemberReference(tree, unused);
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    Element element = TreeUtils.elementFromUse(tree);
    if (element == null) {
      return null;
    }
    ElementKind kind = element.getKind();
    if (isLocal(kind)) {
      if (!inside.contains(element) && !goesHome(element)) {
        add(element, new Capture(element, tree, Capture.Kind.VARIABLE, null));
      }
    } else if (tree.getName().contentEquals("this") || tree.getName().contentEquals("super")) {
      addThis(Facts.elementOf(TreeUtils.typeOf(tree)), tree, null);
    } else if (kind == ElementKind.FIELD || kind == ElementKind.METHOD) {
      member(element, tree);
    }
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    Element element = TreeUtils.elementFromUse(tree);
    if (tree.getIdentifier().contentEquals("this")) {
      addThis(Facts.elementOf(TreeUtils.typeOf(tree)), tree, null);
      return null;
    }
    if (element instanceof VariableElement field
        && field.getKind() == ElementKind.FIELD
        && field.getModifiers().contains(Modifier.STATIC)) {
      member(field, tree);
      return null;
    }
    return super.visitMemberSelect(tree, unused);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void unused) {
    TypeElement type = Facts.elementOf(TreeUtils.typeOf(tree));
    if (type != null
        && tree.getEnclosingExpression() == null
        && type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC)
        && type.getKind() == ElementKind.CLASS) {
      addThis((TypeElement) type.getEnclosingElement(), tree, type);
    }
    if (type != null && type.getNestingKind() == NestingKind.LOCAL && !inside.contains(type)) {
      ClassTree declaration = facts.sources().localTree(type);
      if (declaration != null && nested.add(type)) {
        for (Capture each : localCaptures(declaration)) {
          if (!inside.contains(each.element())) {
            add(
                each.kind() == Capture.Kind.THIS ? "this" : each.element(),
                new Capture(each.element(), tree, each.kind(), type));
          }
        }
      }
    }
    return super.visitNewClass(tree, unused);
  }

  private List<Capture> localCaptures(ClassTree declaration) {
    CaptureScanner scanner = new CaptureScanner(facts, homes);
    scanner.nested.addAll(nested);
    scanner.scan(declaration, null);
    return new ArrayList<>(scanner.found.values());
  }

  private void member(Element element, Tree tree) {
    if (element.getModifiers().contains(Modifier.STATIC)) {
      if (element.getKind() == ElementKind.FIELD
          && ((VariableElement) element).getConstantValue() == null
          && !inside.contains(element)) {
        add(element, new Capture(element, tree, Capture.Kind.STATIC_FIELD, null));
      }
    } else if (element.getEnclosingElement() instanceof TypeElement owner) {
      addThis(owner, tree, element);
    }
  }

  private void addThis(TypeElement owner, Tree tree, Element needed) {
    if (owner == null
        || declaredInside(owner)
        || !home.isEmpty() && facts.atHome(owner.asType(), home)) {
      return;
    }
    add("this", new Capture(owner, tree, Capture.Kind.THIS, needed));
  }

  /** A member that a class inside the code inherits is reached without the outer {@code this}. */
  private boolean declaredInside(TypeElement owner) {
    for (Element element : inside) {
      if (element instanceof TypeElement type
          && facts
              .types()
              .isSubtype(
                  facts.types().erasure(type.asType()), facts.types().erasure(owner.asType()))) {
        return true;
      }
    }
    return false;
  }

  private void add(Object key, Capture capture) {
    found.putIfAbsent(key, capture);
  }

  static boolean isLocal(ElementKind kind) {
    return switch (kind) {
      case LOCAL_VARIABLE, PARAMETER, EXCEPTION_PARAMETER, RESOURCE_VARIABLE, BINDING_VARIABLE ->
          true;
      default -> false;
    };
  }
}
