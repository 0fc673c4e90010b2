package dev.taskbound.inputs.mutation;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/**
 * Finds what can be changed in one file of the engine: conditions, statements, operands and
 * results. The tree is not attributed, so some of the changes do not compile; those do not count.
 */
final class SourceMutants extends TreeScanner<Void, Void> {
  private static final Map<String, String> EMPTY =
      Map.of(
          "Locs", "Locs.NONE",
          "Mode", "Mode.UNCONFINED",
          "List", "java.util.List.of()",
          "Set", "java.util.Set.of()",
          "Map", "java.util.Map.of()",
          "Optional", "java.util.Optional.empty()");
  private static final Set<String> PREDICATES =
      Set.of("filter", "anyMatch", "allMatch", "noneMatch", "removeIf");
  private static final Set<String> UNIONS = Set.of("union", "join");

  private final EngineFile file;
  private final List<Mutant> found = new ArrayList<>();
  private Tree returned;

  private SourceMutants(EngineFile file) {
    this.file = file;
  }

  /** Returns all mutants of a file, in a fixed order. */
  static List<Mutant> of(EngineFile file) {
    SourceMutants scanner = new SourceMutants(file);
    scanner.scan(file.tree(), null);
    return scanner.found;
  }

  private void add(Tree at, String change, Edit... edits) {
    found.add(file.mutant(at, change, "", edits));
  }

  @Override
  public Void visitIf(IfTree tree, Void unused) {
    condition(tree.getCondition());
    return super.visitIf(tree, unused);
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree tree, Void unused) {
    condition(tree.getCondition());
    return super.visitWhileLoop(tree, unused);
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree tree, Void unused) {
    condition(tree.getCondition());
    return super.visitDoWhileLoop(tree, unused);
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void unused) {
    if (tree.getCondition() != null) {
      condition(tree.getCondition());
    }
    return super.visitForLoop(tree, unused);
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
    condition(tree.getCondition());
    return super.visitConditionalExpression(tree, unused);
  }

  /** A negated pattern binds nothing, so that what it guards would not compile. */
  private void condition(ExpressionTree tree) {
    ExpressionTree inner = bare(tree);
    if (binds(inner)) {
      surround(inner, "never holds: ", "false && (");
    } else {
      surround(inner, "negated: ", "!(");
    }
  }

  private void surround(ExpressionTree tree, String change, String before) {
    add(
        tree,
        change + file.brief(tree),
        Edit.insert(file.start(tree), before),
        Edit.insert(file.end(tree), ")"));
  }

  private static ExpressionTree bare(ExpressionTree tree) {
    return tree instanceof ParenthesizedTree outer ? bare(outer.getExpression()) : tree;
  }

  private static boolean binds(Tree tree) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitInstanceOf(InstanceOfTree test, Void unused) {
        found[0] |= test.getPattern() != null;
        return super.visitInstanceOf(test, unused);
      }
    }.scan(tree, null);
    return found[0];
  }

  /** Each operand of a chain is dropped once: {@code a && b && c} is {@code (a && b) && c}. */
  @Override
  public Void visitBinary(BinaryTree tree, Void unused) {
    Tree.Kind kind = tree.getKind();
    if (kind == Tree.Kind.CONDITIONAL_AND || kind == Tree.Kind.CONDITIONAL_OR) {
      String from = "` from " + file.brief(tree);
      ExpressionTree left = tree.getLeftOperand();
      ExpressionTree right = tree.getRightOperand();
      String operator = kind == Tree.Kind.CONDITIONAL_AND ? "&& " : "|| ";
      if (!guardsAgainstNull(right)) {
        add(
            right,
            "dropped `" + operator + clip(right) + from,
            Edit.remove(file.end(left), file.end(tree)));
      }
      if (left.getKind() != kind && !guardsAgainstNull(left)) {
        add(
            left,
            "dropped `" + clip(left) + " " + operator.strip() + from,
            Edit.remove(file.start(tree), file.start(right)));
      }
    }
    return super.visitBinary(tree, unused);
  }

  /** Without such a guard the engine can only fail, on trees that javac hardly ever makes. */
  private static boolean guardsAgainstNull(ExpressionTree operand) {
    return bare(operand) instanceof BinaryTree comparison
        && (comparison.getKind() == Tree.Kind.EQUAL_TO
            || comparison.getKind() == Tree.Kind.NOT_EQUAL_TO)
        && (comparison.getLeftOperand().getKind() == Tree.Kind.NULL_LITERAL
            || comparison.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL);
  }

  private String clip(Tree tree) {
    String brief = file.brief(tree);
    return brief.substring(1, brief.length() - 1);
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree tree, Void unused) {
    ExpressionTree inner = tree.getExpression();
    if (inner instanceof MethodInvocationTree || inner instanceof AssignmentTree) {
      add(tree, "dropped: " + file.brief(tree), new Edit(file.start(tree), file.end(tree), "{}"));
    }
    return super.visitExpressionStatement(tree, unused);
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    if (tree.getInitializer() != null && isBoolean(tree.getType())) {
      surround(tree.getInitializer(), "negated: ", "!(");
    }
    return super.visitVariable(tree, unused);
  }

  private static boolean isBoolean(Tree type) {
    return type instanceof PrimitiveTypeTree primitive
        && primitive.getPrimitiveTypeKind() == TypeKind.BOOLEAN;
  }

  @Override
  public Void visitMethod(MethodTree tree, Void unused) {
    Tree outer = returned;
    returned = tree.getReturnType();
    super.visitMethod(tree, unused);
    returned = outer;
    return null;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    Tree outer = returned;
    returned = null;
    super.visitLambdaExpression(tree, unused);
    returned = outer;
    return null;
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void unused) {
    ExpressionTree value = tree.getExpression();
    if (value != null && isBoolean(returned)) {
      surround(value, "returned the negation of ", "!(");
    } else if (value != null && returned != null) {
      Tree type = returned instanceof ParameterizedTypeTree generic ? generic.getType() : returned;
      String empty = EMPTY.get(type.toString());
      if (empty != null && !empty.endsWith(file.text(value))) {
        add(
            value,
            "returned " + empty + " in place of " + file.brief(value),
            new Edit(file.start(value), file.end(value), empty));
      }
    }
    return super.visitReturn(tree, unused);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    if (tree.getMethodSelect() instanceof MemberSelectTree select
        && tree.getArguments().size() == 1) {
      String name = select.getIdentifier().toString();
      if (UNIONS.contains(name)) {
        add(
            tree.getArguments().get(0),
            "dropped the operand of " + file.brief(tree),
            Edit.remove(file.end(select.getExpression()), file.end(tree)));
      } else if (PREDICATES.contains(name)
          && tree.getArguments().get(0) instanceof LambdaExpressionTree lambda
          && lambda.getBody() instanceof ExpressionTree body) {
        surround(body, "negated in `" + name + "`: ", "!(");
      }
    }
    return super.visitMethodInvocation(tree, unused);
  }
}
