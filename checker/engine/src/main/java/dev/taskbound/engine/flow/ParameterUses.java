package dev.taskbound.engine.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * Collects what one body does with a functional parameter, or with the closures in one: where it is
 * run, handed on, kept or returned, also by another name or inside another closure.
 */
final class ParameterUses extends TreeScanner<Void, Void> {

  /**
   * A use that settles what becomes of the closure.
   *
   * @param boundary what is done with it
   * @param at the argument or receiver; null where there is none
   * @param by the method that takes it, or null
   * @param parameter how that method's parameter is spoken of; null for its receiver
   */
  record Use(Boundary boundary, Tree at, boolean wrapped, ExecutableElement by, String parameter) {}

  /** A call of a method of this unit that gets the closure. */
  record Forward(VariableElement to, Tree at, boolean wrapped, boolean resultStays) {}

  final List<Use> uses = new ArrayList<>();
  final List<Forward> forwards = new ArrayList<>();

  /** Whether the method returns the closure, or something around it. */
  boolean returned;

  private final Routes routes;
  private final Facts facts;
  private final Carriers carriers;

  /** The closures around the code that is looked at, innermost last. */
  private final List<Tree> around = new ArrayList<>();

  /** How many calls around make the pipeline parallel whose stages are looked at. */
  private int parallel;

  ParameterUses(Routes routes, Facts facts, Element parameter, Tree body) {
    this.routes = routes;
    this.facts = facts;
    this.carriers = new Carriers(routes, facts, parameter, body);
    scan(body, null);
  }

  private void found(Boundary boundary, Tree at) {
    uses.add(new Use(boundary, at, false, null, null));
  }

  // Calls.

  @Override
  public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
    ExecutableElement method = TreeUtils.elementFromUse(node);
    if (method == null) {
      return super.visitMethodInvocation(node, unused);
    }
    MethodFacts called = facts.of(method);
    ExpressionTree receiver =
        node.getMethodSelect() instanceof MemberSelectTree select ? select.getExpression() : null;
    parallel += called.traits().parallel() ? 1 : 0;
    if (receiver != null) {
      inside(receiver);
      if (carriers.carries(receiver)) {
        onReceiver(called, receiver, node);
      }
    }
    arguments(called, node.getArguments(), receiver);
    parallel -= called.traits().parallel() ? 1 : 0;
    return null;
  }

  /** The closure, or what it is in, is the receiver of a call. */
  private void onReceiver(MethodFacts called, ExpressionTree receiver, MethodInvocationTree node) {
    Boundary boundary = called.traits().boundary();
    if (boundary != null) {
      uses.add(new Use(boundary, receiver, !carriers.plain(receiver), called.method(), null));
    } else if (carriers.container(receiver)) {
      for (ExpressionTree argument : node.getArguments()) {
        elements(called, argument, receiver);
      }
    }
  }

  /** What a method of a container does with a closure, the closures in it get. */
  private void elements(MethodFacts called, ExpressionTree argument, ExpressionTree receiver) {
    Tree bare = Describe.bare(argument);
    if (inParallel(receiver) && isClosure(bare)) {
      uses.add(new Use(Boundary.SCOPED, argument, false, called.method(), spoken(called, 0)));
    }
    if (bare instanceof MemberReferenceTree reference
        && TreeUtils.elementFromUse(reference) != null) {
      MethodFacts named = facts.of(TreeUtils.elementFromUse(reference));
      if (!named.params().isEmpty()) {
        handedOn(named, 0, argument, null);
      }
    }
  }

  @Override
  public Void visitNewClass(NewClassTree node, Void unused) {
    scan(node.getEnclosingExpression(), unused);
    ExecutableElement constructor = TreeUtils.elementFromUse(node);
    if (constructor != null) {
      arguments(facts.of(constructor), node.getArguments(), null);
    }
    closure(node, node.getClassBody());
    return null;
  }

  private void arguments(
      MethodFacts called, List<? extends ExpressionTree> arguments, ExpressionTree receiver) {
    for (int i = 0; i < arguments.size(); i++) {
      ExpressionTree argument = arguments.get(i);
      inside(argument);
      if (!called.params().isEmpty() && carriers.carries(argument)) {
        handedOn(called, i, argument, receiver);
      }
    }
  }

  private void handedOn(MethodFacts called, int index, Tree argument, ExpressionTree receiver) {
    ParamFacts param = called.param(index);
    boolean wrapped = !carriers.plain(argument);
    Boundary written =
        called.traits().boundary() != null ? called.traits().boundary() : param.boundary();
    if (written == null && routes.seen(param)) {
      forwards.add(
          new Forward(param.element(), argument, wrapped, wrapped && !resultLeaves(argument)));
      return;
    }
    boolean stage = receiver != null && facts.inPipeline(called.method()) && inParallel(receiver);
    if (!stage && carriers.comesBack(called, index)
        || receiver != null
            && carriers.assigned(receiver)
            && carriers.container(receiver)
            && Generics.isVariable(param.element().asType())) {
      // Whoever has the result, or the list, looks after it.
      return;
    }
    Boundary boundary = written != null ? written : unwritten(called, param, receiver);
    if (boundary.kind() == Boundary.Kind.IMMEDIATE && stage) {
      boundary = Boundary.SCOPED;
    }
    if (boundary.crosses() && wrapped && !resultLeaves(argument)) {
      boundary = boundary.withResultInside();
    }
    uses.add(
        new Use(
            boundary,
            argument,
            wrapped,
            called.method(),
            called.traits().boundary() != null ? null : param.spoken()));
  }

  /** Returns what a method does with an argument of which nothing is written. */
  private Boundary unwritten(MethodFacts called, ParamFacts param, ExpressionTree receiver) {
    if (param.poly() && facts.inPipeline(called.method())) {
      return Boundary.IMMEDIATE;
    }
    if (param.mode() != null && param.mode().limited()) {
      return Boundary.IMMEDIATE;
    }
    if (called.marked() || param.poly()) {
      return Boundary.KEPT;
    }
    if (param.functional()) {
      return Boundary.UNKNOWN;
    }
    // Of a container, the type variable is what it keeps; other methods look at their arguments.
    return receiver != null && Generics.isVariable(param.element().asType())
        ? Boundary.KEPT
        : Boundary.IMMEDIATE;
  }

  private static String spoken(MethodFacts called, int index) {
    return called.params().isEmpty() ? null : called.param(index).spoken();
  }

  /** Returns whether a pipeline is made parallel, before this stage or after it. */
  private boolean inParallel(Tree pipeline) {
    if (parallel > 0) {
      return true;
    }
    for (Tree at = Describe.bare(pipeline); at instanceof MethodInvocationTree call; ) {
      ExecutableElement method = TreeUtils.elementFromUse(call);
      MethodFacts.Traits traits = method == null ? null : facts.of(method).traits();
      if (traits == null || traits.parallel() || traits.sequential()) {
        return traits != null && traits.parallel();
      }
      at =
          call.getMethodSelect() instanceof MemberSelectTree select
              ? Describe.bare(select.getExpression())
              : null;
    }
    return false;
  }

  private boolean resultLeaves(Tree argument) {
    return new ResultUses(facts, carriers).leaves(Describe.bare(argument));
  }

  // Closures: what they do, the method around them does.

  private static boolean isClosure(Tree bare) {
    return bare instanceof LambdaExpressionTree || bare instanceof MemberReferenceTree;
  }

  private void closure(Tree closure, Tree body) {
    around.add(closure);
    scan(body, null);
    around.remove(around.size() - 1);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree node, Void unused) {
    if (node.getBody() instanceof ExpressionTree value) {
      around.add(node);
      inside(value);
      leaves(value);
      around.remove(around.size() - 1);
    } else {
      closure(node, node.getBody());
    }
    return null;
  }

  @Override
  public Void visitClass(ClassTree node, Void unused) {
    around.add(node);
    super.visitClass(node, unused);
    around.remove(around.size() - 1);
    return null;
  }

  @Override
  public Void visitMethod(MethodTree node, Void unused) {
    scan(node.getBody(), unused);
    return null;
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree node, Void unused) {
    return null;
  }

  // Values.

  /** Looks into an expression whose value somebody else looks after. */
  private void inside(ExpressionTree expression) {
    Tree bare = Describe.bare(expression);
    if (bare instanceof ConditionalExpressionTree choice) {
      scan(choice.getCondition(), null);
      inside(choice.getTrueExpression());
      inside(choice.getFalseExpression());
    } else if (bare instanceof NewArrayTree array && array.getInitializers() != null) {
      array.getInitializers().forEach(this::inside);
    } else if (!(bare instanceof IdentifierTree)) {
      scan(bare, null);
    }
  }

  private void leaves(ExpressionTree value) {
    if (!carriers.carries(value)) {
      return;
    }
    if (around.isEmpty()) {
      returned = true;
    } else {
      found(Boundary.KEPT, value);
    }
  }

  @Override
  public Void visitVariable(VariableTree node, Void unused) {
    if (node.getInitializer() != null) {
      inside(node.getInitializer());
    }
    return null;
  }

  @Override
  public Void visitAssignment(AssignmentTree node, Void unused) {
    Element target = TreeUtils.elementFromTree(node.getVariable());
    if (!(Describe.bare(node.getVariable()) instanceof IdentifierTree)) {
      scan(node.getVariable(), unused);
    }
    inside(node.getExpression());
    if (carriers.carries(node.getExpression())
        && !carriers.assigned(node.getVariable())
        && (target == null || !CaptureScanner.isLocal(target.getKind()))) {
      found(Boundary.KEPT, node.getExpression());
    }
    return null;
  }

  @Override
  public Void visitReturn(ReturnTree node, Void unused) {
    if (node.getExpression() != null) {
      inside(node.getExpression());
      leaves(node.getExpression());
    }
    return null;
  }

  @Override
  public Void visitCase(CaseTree node, Void unused) {
    if (node.getBody() instanceof ExpressionTree value) {
      inside(value);
      return null;
    }
    return super.visitCase(node, unused);
  }

  @Override
  public Void visitYield(YieldTree node, Void unused) {
    inside(node.getValue());
    return null;
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree node, Void unused) {
    inside(node.getExpression());
    scan(node.getStatement(), unused);
    return null;
  }

  @Override
  public Void visitBinary(BinaryTree node, Void unused) {
    // A comparison does nothing to it.
    inside(node.getLeftOperand());
    inside(node.getRightOperand());
    return null;
  }

  @Override
  public Void visitInstanceOf(InstanceOfTree node, Void unused) {
    inside(node.getExpression());
    return null;
  }

  @Override
  public Void visitIdentifier(IdentifierTree node, Void unused) {
    if (carriers.carries(node) && TreeUtils.elementFromUse(node).getKind() != ElementKind.FIELD) {
      found(Boundary.KEPT, node);
    }
    return null;
  }
}
