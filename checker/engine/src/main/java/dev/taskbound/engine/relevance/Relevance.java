package dev.taskbound.engine.relevance;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.flow.Helpers;
import dev.taskbound.engine.mode.Mode;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * Decides whether a body can give rise to a finding at all.
 *
 * <p>Every finding is about a value that is confined, or about an owned object that is ended. Such
 * a value enters a body as an expression, variable or result whose type or signature says so: a
 * body without one needs no flow analysis.
 */
public final class Relevance {
  private final Facts facts;
  private final Map<ExecutableElement, Boolean> callees = new HashMap<>();

  public Relevance(Facts facts) {
    this.facts = facts;
  }

  /** Returns whether {@code member}, a method, initializer or field of {@code owner}, matters. */
  public boolean relevant(Tree member, TypeElement owner, Helpers helpers) {
    Scanner scanner = new Scanner(facts.marked(owner), helpers);
    scanner.scan(member, null);
    return scanner.found
        || scanner.crosses && (scanner.ends || scanner.lent)
        || scanner.self && confinedAround(owner);
  }

  /** Inner classes reach the objects around them. */
  private boolean confinedAround(TypeElement type) {
    for (Element e = type; e != null; e = e.getEnclosingElement()) {
      if (e instanceof TypeElement each && facts.modes().ofThis(each).confined()) {
        return true;
      }
    }
    return false;
  }

  /** What a private method hands out is known from its body alone. */
  private boolean callee(ExecutableElement method, Helpers helpers) {
    MethodTree tree = helpers.tree(method);
    if (tree == null
        || tree.getBody() == null
        || !method.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    Boolean known = callees.get(method);
    if (known == null) {
      callees.put(method, false);
      known = relevant(tree, (TypeElement) method.getEnclosingElement(), helpers);
      callees.put(method, known);
    }
    return known;
  }

  private final class Scanner extends TreeScanner<Void, Void> {
    private final boolean marked;
    private final Helpers helpers;
    private boolean found;
    private boolean crosses;
    private boolean ends;
    private boolean lent;
    private boolean self;

    Scanner(boolean marked, Helpers helpers) {
      this.marked = marked;
      this.helpers = helpers;
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      return found ? null : super.scan(tree, unused);
    }

    private void type(TypeMirror type) {
      if (type == null) {
        return;
      }
      found |= facts.modes().of(type, marked).confined();
      lent |= facts.ofType(type) != null && facts.ofType(type).lent();
      if (type instanceof DeclaredType declared) {
        for (TypeMirror argument : declared.getTypeArguments()) {
          Mode written = facts.modes().writtenOn(argument);
          found |= written != null && written.confined();
        }
      }
    }

    private void expression(ExpressionTree tree) {
      switch (tree.getKind()) {
        case METHOD_INVOCATION, NEW_CLASS, IDENTIFIER, MEMBER_SELECT, TYPE_CAST, NEW_ARRAY ->
            type(TreeUtils.typeOf(tree));
        default -> {}
      }
    }

    /** What a closure is given, or may only be used for, is a handle inside the body. */
    private void signature(ExecutableElement method) {
      effects(method);
      for (ParamFacts param : facts.of(method).params()) {
        found |=
            param.declared().confined()
                || param.lent()
                || param.functional() && (marked || lent(param));
      }
    }

    private void effects(ExecutableElement method) {
      found |= !facts.of(method).effects().isEmpty();
      found |=
          method.getEnclosingElement() instanceof TypeElement owner
              && !facts.of(owner).holds().isEmpty();
    }

    private boolean lent(ParamFacts param) {
      return param.boundary() != null || param.mode() != null;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
      signature(TreeUtils.elementFromDeclaration(tree));
      return super.visitMethod(tree, unused);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      type(TreeUtils.elementFromDeclaration(tree).asType());
      return super.visitVariable(tree, unused);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
      Element named = TreeUtils.elementFromUse(tree);
      // A closure in a field may have captured the object.
      self |=
          tree.getName().contentEquals("this")
              || named != null
                  && named.getKind() == ElementKind.FIELD
                  && facts.functional(named.asType());
      expression(tree);
      return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
      expression(tree);
      return super.visitMemberSelect(tree, unused);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
      expression(tree);
      call(TreeUtils.elementFromUse(tree));
      return super.visitMethodInvocation(tree, unused);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
      // An inner class has its outer object with it.
      self = true;
      expression(tree);
      call(TreeUtils.elementFromUse(tree));
      return super.visitNewClass(tree, unused);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
      self = true;
      given(TreeUtils.typeOf(tree));
      call(TreeUtils.elementFromUse(tree));
      return super.visitMemberReference(tree, unused);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
      self = true;
      given(TreeUtils.typeOf(tree));
      return super.visitLambdaExpression(tree, unused);
    }

    /** A functional interface may lend what its type does not tell to be confined. */
    private void given(TypeMirror type) {
      ExecutableElement single = found ? null : facts.functionalMethod(type);
      found |=
          single != null
              && !single.getParameters().isEmpty()
              && facts.of(single).params().stream()
                  .anyMatch(param -> param.mode() != null && param.mode().confined());
    }

    @Override
    public Void visitTry(TryTree tree, Void unused) {
      ends |= !tree.getResources().isEmpty();
      for (Tree resource : tree.getResources()) {
        TypeMirror type =
            resource instanceof VariableTree variable
                ? TreeUtils.elementFromDeclaration(variable).asType()
                : TreeUtils.typeOf(resource);
        found |= followed(type);
      }
      return super.visitTry(tree, unused);
    }

    private boolean followed(TypeMirror type) {
      TypeElement element = Facts.elementOf(type);
      return marked
          || element != null
              && (facts.of(element).declared() != null
                  || facts.of(element).lent()
                  || element.getQualifiedName().toString().startsWith("java.")
                  || facts.marked(element));
    }

    private void call(ExecutableElement method) {
      if (method == null) {
        return;
      }
      MethodFacts called = facts.of(method);
      effects(method);
      found |= called.result().confined() || callee(method, helpers);
      for (ParamFacts param : called.params()) {
        found |=
            param.consumes()
                || param.endsBorrows()
                || param.arguments().stream().anyMatch(m -> m != null && m.confined());
        crosses |= param.boundary() != null && param.boundary().crosses();
      }
      crosses |= called.traits().boundary() != null;
      if (called.receiver().consumes() || called.receiver().endsBorrows()) {
        ends = true;
        found |= followed(method.getEnclosingElement().asType());
      }
    }
  }
}
