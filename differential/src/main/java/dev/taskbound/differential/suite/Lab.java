package dev.taskbound.differential.suite;

import dev.taskbound.differential.run.Checked;
import dev.taskbound.differential.run.Checker;
import dev.taskbound.differential.run.Outcome;
import dev.taskbound.differential.run.Runner;
import dev.taskbound.differential.run.Verdict;
import dev.taskbound.differential.tree.Names;
import dev.taskbound.differential.tree.Printer;
import dev.taskbound.differential.tree.Stmt;
import dev.taskbound.differential.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks and runs programs and compares. Used by one thread. */
final class Lab {
  private final Suite suite;
  private final Checker checker = new Checker();
  private final Runner runner;

  /** Makes a place to compare the programs of a suite. */
  Lab(Suite suite) {
    this.suite = suite;
    this.runner = new Runner(suite.runs());
  }

  /**
   * Checks and runs programs.
   *
   * @param trees the programs
   * @param prefix how their classes are named, up to a number
   * @return what came of each, in order
   */
  List<Case> examine(List<Tree> trees, String prefix) {
    Map<String, String> sources = new LinkedHashMap<>();
    Map<String, Tree> byName = new LinkedHashMap<>();
    for (Tree tree : trees) {
      String name = prefix + byName.size();
      byName.put(name, tree);
      sources.put(name, Printer.print(tree, name));
    }
    Checked checked = checker.check(sources);
    List<String> right =
        checked.names().stream().filter(name -> checked.verdicts().get(name).isSound()).toList();
    Map<String, Outcome> outcomes = new HashMap<>();
    Iterator<Outcome> all = runner.run(checked, right).iterator();
    right.forEach(name -> outcomes.put(name, all.next()));
    List<Case> cases = new ArrayList<>();
    byName.forEach(
        (name, tree) ->
            cases.add(one(name, tree, checked.verdicts().get(name), outcomes.get(name))));
    return cases;
  }

  private Case one(String name, Tree tree, Verdict verdict, Outcome outcome) {
    if (outcome == null) {
      Outcome none = new Outcome(Outcome.Ending.FAILED, 0, Optional.empty(), 0, false);
      Disagreement kind = verdict.crashes().isEmpty() ? Disagreement.GENERATOR : Disagreement.CRASH;
      return new Case(name, tree, verdict, none, Optional.of(kind));
    }
    return new Case(
        name,
        tree,
        verdict,
        outcome,
        Disagreement.between(suite, verdict, outcome)
            .filter(kind -> kind.isFault() || allPathsCanBeTaken(tree)));
  }

  /** Handlers that no run reaches are judged all the same: any call may throw. */
  private static boolean allPathsCanBeTaken(Tree tree) {
    boolean[] handler = {false};
    Consumer<Stmt> visitor = s -> handler[0] |= s instanceof Stmt.Try tried && tried.caught();
    Names.visit(tree.body(), visitor);
    tree.helpers().forEach(helper -> Names.visit(helper.body(), visitor));
    return !handler[0];
  }
}
