package dev.taskbound.engine.relevance;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.flow.Helpers;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * Tells methods of unmarked code in which nothing can go wrong although something confined occurs:
 * it is only looked at.
 *
 * <p>Each rule needs an event. A crossing needs a closure or a call that is a boundary; an escape
 * needs a store into a field or an array, a {@code return}, a {@code throw} or an argument; a use
 * after the end needs an end; contexts and locks need a call with an effect. So every value that is
 * not plain is taken for a handle, and a body is calm if none of them meets such an event. Calls of
 * unmarked methods that nothing is known of keep nothing, unless they are helpers whose bodies are
 * read, or have a type variable in whose container an argument may end.
 */
final class Calm extends TreeScanner<Void, Void> {
  private final Facts facts;
  private final Helpers helpers;
  private final Predicate<ExecutableElement> matters;
  private boolean calm = true;

  private Calm(Facts facts, Helpers helpers, Predicate<ExecutableElement> matters) {
    this.facts = facts;
    this.helpers = helpers;
    this.matters = matters;
  }

  /**
   * Returns whether the body of a method cannot give rise to a finding.
   *
   * @param matters tells of a private method whether its body matters to its callers
   */
  static boolean body(
      MethodTree tree, Facts facts, Helpers helpers, Predicate<ExecutableElement> matters) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    if (facts.marked(method)
        || changes(method, facts)
        || facts.of(method).params().stream().anyMatch(Calm::obliges)) {
      return false;
    }
    Calm scanner = new Calm(facts, helpers, matters);
    scanner.scan(tree.getBody(), null);
    return scanner.calm;
  }

  /** Effects of a method are its caller's business, and its own: the body must have them. */
  private static boolean changes(ExecutableElement method, Facts facts) {
    return !facts.of(method).effects().isEmpty()
        || method.getEnclosingElement() instanceof TypeElement owner
            && !facts.of(owner).holds().isEmpty();
  }

  private static boolean obliges(ParamFacts param) {
    return param.consumes()
        || param.endsBorrows()
        || !param.holds().isEmpty()
        || param.boundary() != null && param.boundary().crosses();
  }

  @Override
  public Void scan(Tree tree, Void unused) {
    return calm ? super.scan(tree, unused) : null;
  }

  private Void stirred() {
    calm = false;
    return null;
  }

  private static boolean plain(Tree expression) {
    if (expression == null) {
      return true;
    }
    TypeMirror type = TreeUtils.typeOf(expression);
    return type != null
        && (type.getKind() == TypeKind.NULL
            || type.getKind().isPrimitive()
            || TypeModes.neverConfined(type));
  }

  private static boolean plain(List<? extends ExpressionTree> expressions) {
    return expressions.stream().allMatch(Calm::plain);
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    return stirred();
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    return stirred();
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
    return stirred();
  }

  /** Patterns take records apart; what they bind is seldom plain. */
  @Override
  public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    return stirred();
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void unused) {
    return plain(tree.getExpression()) ? super.visitSwitch(tree, unused) : stirred();
  }

  @Override
  public Void visitTry(TryTree tree, Void unused) {
    return tree.getResources().isEmpty() ? super.visitTry(tree, unused) : stirred();
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void unused) {
    return plain(tree.getExpression()) ? super.visitReturn(tree, unused) : stirred();
  }

  /** A new exception holds only what it was made of, which {@link #visitNewClass} looks at. */
  @Override
  public Void visitThrow(ThrowTree tree, Void unused) {
    return tree.getExpression() instanceof NewClassTree made && !confined(TreeUtils.typeOf(made))
        ? super.visitThrow(tree, unused)
        : stirred();
  }

  private boolean confined(TypeMirror type) {
    return facts.modes().of(type, false).confined();
  }

  @Override
  public Void visitNewArray(NewArrayTree tree, Void unused) {
    return tree.getInitializers() == null || plain(tree.getInitializers())
        ? super.visitNewArray(tree, unused)
        : stirred();
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void unused) {
    return plain(tree.getExpression()) || isLocal(tree.getVariable())
        ? super.visitAssignment(tree, unused)
        : stirred();
  }

  private static boolean isLocal(ExpressionTree target) {
    if (target instanceof ArrayAccessTree || !(target instanceof IdentifierTree name)) {
      return false;
    }
    Element variable = TreeUtils.elementFromUse(name);
    return variable != null
        && (variable.getKind() == ElementKind.LOCAL_VARIABLE
            || variable.getKind() == ElementKind.PARAMETER);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void unused) {
    TypeElement type = Facts.elementOf(TreeUtils.typeOf(tree));
    boolean alone =
        type != null
            && (type.getModifiers().contains(Modifier.STATIC)
                || type.getEnclosingElement().getKind() == ElementKind.PACKAGE);
    return alone
            && plain(tree.getArguments())
            && quiet(TreeUtils.elementFromUse(tree), tree.getArguments())
        ? super.visitNewClass(tree, unused)
        : stirred();
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    return method != null && onSelf(tree, method) && quiet(method, tree.getArguments())
        ? super.visitMethodInvocation(tree, unused)
        : stirred();
  }

  /** A method of this file may let its receiver escape; its own object a body may always use. */
  private boolean onSelf(MethodInvocationTree tree, ExecutableElement method) {
    if (!(tree.getMethodSelect() instanceof MemberSelectTree select)
        || method.getModifiers().contains(Modifier.STATIC)) {
      return true;
    }
    boolean self =
        select.getExpression() instanceof IdentifierTree name
            && (name.getName().contentEquals("this") || name.getName().contentEquals("super"));
    // Running a closure does what its body does, wherever that was written.
    return self
        || helpers.tree(method) == null
            && !facts.functional(TreeUtils.typeOf(select.getExpression()));
  }

  private boolean quiet(ExecutableElement method, List<? extends ExpressionTree> arguments) {
    MethodFacts called = facts.of(method);
    if (changes(method, facts)
        || called.traits().boundary() != null
        || called.receiver().consumes()
        || called.receiver().endsBorrows()
        || called.receiver().retains()
        || called.receiver().unconfined()
        || called.params().stream().anyMatch(Calm::obliges)
        || method.getModifiers().contains(Modifier.PRIVATE) && matters.test(method)) {
      return false;
    }
    boolean known = called.known() || facts.marked(method) || helpers.tree(method) != null;
    for (int i = 0; i < arguments.size(); i++) {
      if (!plain(arguments.get(i)) && (known || mayKeep(called, i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * An argument may be put into a container of what a type variable of the parameter stands for.
   */
  private boolean mayKeep(MethodFacts called, int index) {
    ParamFacts param = called.params().get(Math.min(index, called.params().size() - 1));
    return param.functional() || param.mode() != null || param.lent() || generic(param);
  }

  private static boolean generic(ParamFacts param) {
    TypeMirror type = param.element().asType();
    while (type instanceof ArrayType array) {
      type = array.getComponentType();
    }
    return type.getKind() == TypeKind.TYPEVAR
        || type instanceof javax.lang.model.type.DeclaredType declared
            && !declared.getTypeArguments().isEmpty();
  }
}
