package dev.taskbound.inputs.mutation;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.rules.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The mutants of rules, all of them: each rule switched off where findings are taken; each place
 * that reports made to report nothing; and where a place chooses between two rules, made to choose
 * the same one always.
 */
final class RuleMutants extends TreeScanner<Void, Void> {
  private static final String TAKES_FINDINGS = "flow/Reports.java";

  private final EngineFile file;
  private final List<Mutant> found = new ArrayList<>();

  private RuleMutants(EngineFile file) {
    this.file = file;
  }

  /** Returns the mutants of a file, in a fixed order. */
  static List<Mutant> of(EngineFile file) {
    RuleMutants scanner = new RuleMutants(file);
    scanner.scan(file.tree(), null);
    return scanner.found;
  }

  /** Returns the mutant of the file that takes findings in which one rule is switched off. */
  static Mutant off(EngineFile file, Rule rule) {
    return of(file).stream()
        .filter(mutant -> mutant.change().startsWith("off: ") && mutant.rule().equals(rule.key()))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Void visitMethod(MethodTree tree, Void unused) {
    if (file.path().equals(TAKES_FINDINGS) && takesFindings(tree)) {
      int at = file.start(tree.getBody()) + 1;
      VariableTree first = tree.getParameters().get(0);
      Arrays.stream(Rule.values())
          .forEach(
              rule ->
                  found.add(
                      file.mutant(
                          tree,
                          "off: " + rule.key(),
                          rule.key(),
                          Edit.insert(
                              at,
                              " if (%s == Rule.%s) { return; }"
                                  .formatted(first.getName(), rule.name())))));
    }
    return super.visitMethod(tree, unused);
  }

  /** The method with all the parameters: the others call it. */
  private boolean takesFindings(MethodTree tree) {
    return tree.getName().contentEquals("add")
        && tree.getParameters().size() > 5
        && tree.getParameters().get(0).getType().toString().equals("Rule");
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree tree, Void unused) {
    if (!file.path().equals(TAKES_FINDINGS)
        && tree.getExpression() instanceof MethodInvocationTree call
        && (reports(call) || !ruleIn(call.getArguments()).isEmpty())) {
      String rule = ruleIn(call.getArguments());
      found.add(
          file.mutant(
              tree,
              "no report: " + file.brief(tree),
              rule,
              new Edit(file.start(tree), file.end(tree), "{}")));
    }
    return super.visitExpressionStatement(tree, unused);
  }

  private static boolean reports(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("add")
        && (select.getExpression().toString() + ".").matches("(.*\\.)?reports(\\(\\))?\\.");
  }

  /**
   * Returns the key of the first rule named in the arguments themselves; empty if there is none.
   */
  private static String ruleIn(List<? extends ExpressionTree> arguments) {
    String[] key = {""};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        if (key[0].isEmpty() && isRule(tree)) {
          key[0] = Rule.valueOf(tree.getIdentifier().toString()).key();
        }
        return super.visitMemberSelect(tree, unused);
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
        return null;
      }
    }.scan(arguments, null);
    return key[0];
  }

  private static boolean isRule(Tree tree) {
    return tree instanceof MemberSelectTree select
        && ("." + select.getExpression()).endsWith(".Rule")
        && Arrays.stream(Rule.values())
            .anyMatch(rule -> select.getIdentifier().contentEquals(rule.name()));
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
    if (isRule(tree.getTrueExpression()) && isRule(tree.getFalseExpression())) {
      always(tree, tree.getTrueExpression());
      always(tree, tree.getFalseExpression());
    }
    return super.visitConditionalExpression(tree, unused);
  }

  private void always(ConditionalExpressionTree tree, ExpressionTree branch) {
    ExpressionTree condition = tree.getCondition();
    Tree shown = condition instanceof ParenthesizedTree p ? p.getExpression() : condition;
    MemberSelectTree rule = (MemberSelectTree) branch;
    found.add(
        file.mutant(
            tree,
            "always %s, whether or not %s".formatted(rule.getIdentifier(), file.brief(shown)),
            Rule.valueOf(rule.getIdentifier().toString()).key(),
            new Edit(file.start(tree), file.end(tree), file.text(branch))));
  }
}
