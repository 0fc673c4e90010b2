package dev.taskbound.engine.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * Whose home an argument of a call is run in: that of the parameter, declared or inferred, or that
 * of the executor which the same call is given ({@code thenAcceptAsync(label::setText,
 * SwingUtilities::invokeLater)}).
 */
final class Homes {
  private final Facts facts;
  private final Helpers helpers;

  Homes(Facts facts, Helpers helpers) {
    this.facts = facts;
    this.helpers = helpers;
  }

  /** Returns the names of the handle types at home where the argument is run; mostly none. */
  List<String> of(ExecutableElement method, List<? extends Tree> arguments, int index) {
    MethodFacts called = method == null ? null : facts.of(method);
    if (called == null || called.params().isEmpty()) {
      return List.of();
    }
    ParamFacts param = called.param(index);
    Boundary boundary = param.boundary() != null ? param.boundary() : helpers.boundaryOf(param);
    return boundary != null && boundary.home().isEmpty() && boundary.crosses()
        ? ofExecutor(called, arguments, index)
        : boundary == null ? List.of() : boundary.home();
  }

  /**
   * Returns what is at home where {@code code} says that it is: it asks, and does the one thing
   * here or the other there.
   */
  List<String> askedIn(Tree code) {
    Set<String> all = new TreeSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        ExecutableElement method = TreeUtils.elementFromUse(tree);
        if (method != null && tree.getArguments().isEmpty()) {
          all.addAll(facts.of(method).traits().atHome());
        }
        return super.visitMethodInvocation(tree, unused);
      }
    }.scan(code, null);
    return List.copyOf(all);
  }

  /** Returns what is at home with the executor among the other arguments. */
  List<String> ofExecutor(MethodFacts called, List<? extends Tree> arguments, int index) {
    for (int i = 0; i < arguments.size(); i++) {
      if (i != index && isExecutor(called.param(i))) {
        return ofExecutor(arguments.get(i), true);
      }
    }
    return List.of();
  }

  private static boolean isExecutor(ParamFacts param) {
    TypeElement type = Facts.elementOf(param.element().asType());
    return type != null && type.getQualifiedName().contentEquals("java.util.concurrent.Executor");
  }

  private List<String> ofExecutor(Tree executor, boolean follow) {
    Tree bare = Describe.bare(executor);
    if (bare instanceof MemberReferenceTree reference) {
      return ofFirst(TreeUtils.elementFromUse(reference));
    }
    if (bare instanceof LambdaExpressionTree lambda) {
      boolean passesOn =
          lambda.getBody() instanceof MethodInvocationTree call
              && lambda.getParameters().size() == 1
              && call.getArguments().size() == 1
              && Helpers.names(
                  Describe.bare(call.getArguments().get(0)),
                  TreeUtils.elementFromDeclaration(lambda.getParameters().get(0)));
      return passesOn
          ? ofFirst(TreeUtils.elementFromUse((MethodInvocationTree) lambda.getBody()))
          : List.of();
    }
    ExpressionTree initializer =
        follow && bare instanceof ExpressionTree expression ? initializer(expression) : null;
    return initializer == null ? List.of() : ofExecutor(initializer, false);
  }

  private List<String> ofFirst(ExecutableElement method) {
    MethodFacts called = method == null ? null : facts.of(method);
    return called == null || called.params().size() != 1 || called.param(0).boundary() == null
        ? List.of()
        : called.param(0).boundary().home();
  }

  /** Returns what a final field of this unit holds, or null. */
  private ExpressionTree initializer(ExpressionTree tree) {
    Element field = TreeUtils.elementFromTree(tree);
    if (field == null
        || field.getKind() != ElementKind.FIELD
        || !field.getModifiers().contains(Modifier.FINAL)) {
      return null;
    }
    ClassTree owner = helpers.classTree((TypeElement) field.getEnclosingElement());
    for (Tree member : owner == null ? List.<Tree>of() : owner.getMembers()) {
      if (member instanceof VariableTree variable
          && TreeUtils.elementFromDeclaration(variable) == field) {
        return variable.getInitializer();
      }
    }
    return null;
  }
}
