package dev.taskbound.engine.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/** Classifies the uses of a functional parameter; the most demanding one counts. */
final class ParameterUses extends TreeScanner<Void, Void> {
  private final Helpers helpers;
  private final Facts facts;
  private final Element parameter;
  Boundary result = Boundary.IMMEDIATE;

  ParameterUses(Helpers helpers, Facts facts, Element parameter) {
    this.helpers = helpers;
    this.facts = facts;
    this.parameter = parameter;
  }

  private void found(Boundary boundary) {
    if (boundary.kind().ordinal() > result.kind().ordinal()) {
      result = boundary;
    }
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
    ExecutableElement method = TreeUtils.elementFromUse(node);
    if (node.getMethodSelect() instanceof MemberSelectTree select
        && derived(select.getExpression())) {
      if (method.getModifiers().contains(Modifier.ABSTRACT)) {
        scan(node.getArguments(), unused);
        return null;
      }
      if (facts.of(method).traits().polyResult()) {
        // What it is made into is kept here: nothing else was done to it.
        found(Boundary.KEPT);
      }
    } else {
      scan(node.getMethodSelect(), unused);
    }
    arguments(method, node.getArguments());
    return null;
  }

  @Override
  public Void visitNewClass(NewClassTree node, Void unused) {
    scan(node.getEnclosingExpression(), unused);
    arguments(TreeUtils.elementFromUse(node), node.getArguments());
    scan(node.getClassBody(), unused);
    return null;
  }

  /** Returns whether an expression is the parameter, or what `negate` and the like make of it. */
  private boolean derived(Tree expression) {
    Tree bare = Describe.bare(expression);
    return Helpers.names(bare, parameter)
        || bare instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
            && !TreeUtils.elementFromUse(call).getModifiers().contains(Modifier.ABSTRACT)
            && facts.of(TreeUtils.elementFromUse(call)).traits().polyResult()
            && derived(select.getExpression());
  }

  private void arguments(ExecutableElement method, List<? extends ExpressionTree> arguments) {
    MethodFacts called = facts.of(method);
    for (int i = 0; i < arguments.size(); i++) {
      ExpressionTree argument = arguments.get(i);
      boolean direct = derived(argument);
      boolean inside = !direct && isClosure(argument) && mentions(argument);
      if (!direct && !inside || called.params().isEmpty()) {
        scan(argument, null);
        continue;
      }
      found(boundaryAt(called, i));
      if (inside) {
        scanBody(argument);
      }
    }
  }

  /** What a closure does with the parameter, the method around it does. */
  private void scanBody(ExpressionTree closure) {
    Tree bare = Describe.bare(closure);
    if (bare instanceof LambdaExpressionTree lambda) {
      scan(lambda.getBody(), null);
    } else if (bare instanceof NewClassTree creation) {
      scan(creation.getClassBody(), null);
    }
  }

  private Boundary boundaryAt(MethodFacts called, int index) {
    ParamFacts param = called.param(index);
    if (called.traits().boundary() != null) {
      return called.traits().boundary();
    }
    if (param.boundary() != null) {
      return param.boundary();
    }
    Boundary inferred = helpers.boundaryOf(param);
    if (inferred != null) {
      return inferred;
    }
    if (param.mode() != null && param.mode().limited()) {
      return Boundary.IMMEDIATE;
    }
    return called.marked() || param.poly() ? Boundary.KEPT : Boundary.UNKNOWN;
  }

  private boolean isClosure(Tree tree) {
    Tree bare = Describe.bare(tree);
    return bare instanceof LambdaExpressionTree
        || bare.getKind() == Tree.Kind.MEMBER_REFERENCE
        || bare instanceof NewClassTree creation && creation.getClassBody() != null;
  }

  private boolean mentions(Tree tree) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree node, Void unused) {
        found[0] |= TreeUtils.elementFromUse(node) == parameter;
        return null;
      }
    }.scan(tree, null);
    return found[0];
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree node, Void unused) {
    // A lambda that is no argument is a value: what it runs, it runs later.
    if (mentions(node)) {
      found(Boundary.KEPT);
    }
    return null;
  }

  @Override
  public Void visitBinary(com.sun.source.tree.BinaryTree node, Void unused) {
    // A comparison with null does nothing to it.
    if (Helpers.names(node.getLeftOperand(), parameter)
        || Helpers.names(node.getRightOperand(), parameter)) {
      return null;
    }
    return super.visitBinary(node, unused);
  }

  @Override
  public Void visitIdentifier(IdentifierTree node, Void unused) {
    if (TreeUtils.elementFromUse(node) == parameter) {
      found(Boundary.KEPT);
    }
    return null;
  }
}
