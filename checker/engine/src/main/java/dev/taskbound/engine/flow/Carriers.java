package dev.taskbound.engine.flow;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.facts.TypeModes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * The expressions of a body that stand for its parameter, contain it, or run it when they are run:
 * its other names, choices between it and others, closures and objects around it.
 */
final class Carriers {
  private final Routes routes;
  private final Facts facts;
  private final Element parameter;
  private final Set<Element> names = new HashSet<>();

  Carriers(Routes routes, Facts facts, Element parameter, Tree body) {
    this.routes = routes;
    this.facts = facts;
    this.parameter = parameter;
    names.add(parameter);
    for (int before = 0; before < names.size(); ) {
      before = names.size();
      new Names().scan(body, null);
    }
  }

  /** Finds the variables that get what carries the parameter. */
  private final class Names extends TreeScanner<Void, Void> {
    @Override
    public Void visitVariable(VariableTree node, Void unused) {
      if (carries(node.getInitializer())) {
        names.add(TreeUtils.elementFromDeclaration(node));
      }
      return super.visitVariable(node, unused);
    }

    @Override
    public Void visitAssignment(AssignmentTree node, Void unused) {
      if (carries(node.getExpression())) {
        Element local = localIn(node.getVariable());
        if (local != null) {
          names.add(local);
        }
      }
      return super.visitAssignment(node, unused);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree node, Void unused) {
      if (carries(node.getExpression())) {
        names.add(TreeUtils.elementFromDeclaration(node.getVariable()));
      }
      return super.visitEnhancedForLoop(node, unused);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
      if (node.getMethodSelect() instanceof MemberSelectTree select) {
        if (container(select.getExpression())) {
          node.getArguments().forEach(this::elements);
        } else if (node.getArguments().stream().anyMatch(Carriers.this::carries)) {
          filled(TreeUtils.elementFromUse(node), select.getExpression());
        }
      }
      return super.visitMethodInvocation(node, unused);
    }

    /** What goes over a container's elements is given them. */
    private void elements(ExpressionTree argument) {
      if (Describe.bare(argument) instanceof LambdaExpressionTree lambda) {
        for (VariableTree each : lambda.getParameters()) {
          if (!TypeModes.neverConfined(TreeUtils.elementFromDeclaration(each).asType())) {
            names.add(TreeUtils.elementFromDeclaration(each));
          }
        }
      }
    }

    /** A local list that it is put into has it. */
    private void filled(ExecutableElement method, ExpressionTree receiver) {
      Element local = localIn(receiver);
      if (method != null
          && local != null
          && local.getKind() == ElementKind.LOCAL_VARIABLE
          && method.getParameters().stream().anyMatch(p -> Generics.isVariable(p.asType()))) {
        names.add(local);
      }
    }
  }

  /** Returns whether an assignment goes to a local variable, or into a local array. */
  boolean assigned(Tree target) {
    return localIn(target) != null;
  }

  private static Element localIn(Tree target) {
    Tree bare = Describe.bare(target);
    if (bare instanceof ArrayAccessTree access) {
      return localIn(access.getExpression());
    }
    Element element = bare instanceof IdentifierTree name ? TreeUtils.elementFromUse(name) : null;
    return element != null && CaptureScanner.isLocal(element.getKind()) ? element : null;
  }

  /** Returns whether an expression is the parameter itself, by this or another name. */
  boolean plain(Tree expression) {
    return Helpers.names(expression, parameter)
        || Describe.bare(expression) instanceof IdentifierTree;
  }

  /** Returns whether a variable is the parameter, or another name of what carries it. */
  boolean named(Element variable) {
    return names.contains(variable);
  }

  /** Returns whether an expression has closures in it, and is none itself. */
  boolean container(Tree expression) {
    TypeMirror type =
        expression instanceof ExpressionTree typed && carries(expression)
            ? TreeUtils.typeOf(typed)
            : null;
    return type != null && routes.containsClosures(type);
  }

  boolean carries(Tree expression) {
    Tree bare = expression == null ? null : Describe.bare(expression);
    if (bare instanceof IdentifierTree name) {
      return names.contains(TreeUtils.elementFromUse(name));
    } else if (bare instanceof ConditionalExpressionTree choice) {
      return carries(choice.getTrueExpression()) || carries(choice.getFalseExpression());
    } else if (bare instanceof AssignmentTree assignment) {
      return carries(assignment.getExpression());
    } else if (bare instanceof LambdaExpressionTree || bare instanceof MemberReferenceTree) {
      return mentions(bare);
    } else if (bare instanceof NewArrayTree array && array.getInitializers() != null) {
      return array.getInitializers().stream().anyMatch(this::carries);
    } else if (bare instanceof ArrayAccessTree access) {
      return carries(access.getExpression());
    } else if (bare instanceof NewClassTree made) {
      return madeWith(made);
    } else if (bare instanceof SwitchExpressionTree choice) {
      return outcomes(choice).stream().anyMatch(this::carries);
    }
    return bare instanceof MethodInvocationTree call && madeBy(call);
  }

  private static List<ExpressionTree> outcomes(SwitchExpressionTree choice) {
    List<ExpressionTree> outcomes = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitCase(CaseTree node, Void unused) {
        if (node.getBody() instanceof ExpressionTree value) {
          outcomes.add(value);
        }
        return super.visitCase(node, unused);
      }

      @Override
      public Void visitYield(YieldTree node, Void unused) {
        outcomes.add(node.getValue());
        return null;
      }
    }.scan(choice.getCases(), null);
    return outcomes;
  }

  private boolean madeWith(NewClassTree made) {
    ExecutableElement constructor = TreeUtils.elementFromUse(made);
    return made.getClassBody() != null && mentions(made.getClassBody())
        || inLocalClass(made)
        || constructor != null && throughArguments(facts.of(constructor), made.getArguments());
  }

  private boolean inLocalClass(NewClassTree made) {
    TypeMirror type = TreeUtils.typeOf(made);
    TypeElement element = type == null ? null : Facts.elementOf(type);
    ClassTree tree =
        element == null || element.getNestingKind() != NestingKind.LOCAL
            ? null
            : routes.helpers().classTree(element);
    return tree != null && mentions(tree);
  }

  private boolean madeBy(MethodInvocationTree call) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    TypeMirror type = TreeUtils.typeOf(call);
    if (method == null || type == null || TypeModes.neverConfined(type)) {
      return false;
    }
    MethodFacts called = facts.of(method);
    if (call.getMethodSelect() instanceof MemberSelectTree select
        && carries(select.getExpression())) {
      boolean same =
          called.traits().polyResult() && !method.getModifiers().contains(Modifier.ABSTRACT);
      boolean element =
          routes.containsClosures(TreeUtils.typeOf(select.getExpression()))
              && (facts.functional(type) || routes.containsClosures(type));
      if (same || element) {
        return true;
      }
    }
    return throughArguments(called, call.getArguments());
  }

  private boolean throughArguments(MethodFacts called, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size() && !called.params().isEmpty(); i++) {
      if (carries(arguments.get(i)) && comesBack(called, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether what a call evaluates to is, or has, its argument {@code index}. */
  boolean comesBack(MethodFacts called, int index) {
    ParamFacts param = called.param(index);
    ExecutableElement method = called.method();
    if (called.traits().boundary() != null || param.boundary() != null) {
      return false;
    }
    if (routes.seen(param)) {
      return method.getKind() == ElementKind.CONSTRUCTOR
          ? routes.helpers().stores(method, index)
          : routes.returns(param);
    }
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return param.poly();
    }
    Set<Object> variables = new HashSet<>(Generics.variables(param.element().asType()));
    variables.retainAll(Generics.variables(method.getReturnType()));
    return param.poly() && called.traits().polyResult()
        || method.getModifiers().contains(Modifier.STATIC)
            && !param.functional()
            && !variables.isEmpty();
  }

  private boolean mentions(Tree tree) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree node, Void unused) {
        found[0] |= names.contains(TreeUtils.elementFromUse(node));
        return null;
      }
    }.scan(tree, null);
    return found[0];
  }
}
