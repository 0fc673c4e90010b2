package dev.taskbound.differential.suite;

import dev.taskbound.differential.tree.Names;
import dev.taskbound.differential.tree.Tree;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.rules.Rule;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** The counts of a session. Safe to share between threads. */
public final class Tally {
  private final Map<Disagreement, Integer> disagreements = new EnumMap<>(Disagreement.class);
  private final Map<String, Integer> statements = new TreeMap<>();
  private final Map<String, Integer> keys = new TreeMap<>();
  private final long started = System.nanoTime();
  private int programs;
  private int violating;
  private int rejected;
  private long runs;

  /** Makes a tally of nothing. */
  public Tally() {}

  /** Counts a program. */
  synchronized void add(Case one) {
    programs++;
    runs += one.outcome().runs();
    violating += one.outcome().violates() ? 1 : 0;
    rejected += one.verdict().rejects() ? 1 : 0;
    one.disagreement().ifPresent(kind -> disagreements.merge(kind, 1, Integer::sum));
    for (Finding finding : one.verdict().findings()) {
      keys.merge(finding.rule().key(), 1, Integer::sum);
    }
    count(one.tree());
  }

  private void count(Tree tree) {
    Names.visit(tree.body(), statement -> statements.merge(statement.kind(), 1, Integer::sum));
    for (var helper : tree.helpers()) {
      statements.merge(helper.kind(), 1, Integer::sum);
      Names.visit(helper.body(), statement -> statements.merge(statement.kind(), 1, Integer::sum));
    }
  }

  /**
   * Returns how often something came up.
   *
   * @param kind what
   * @return how many programs showed it
   */
  public synchronized int count(Disagreement kind) {
    return disagreements.getOrDefault(kind, 0);
  }

  /**
   * Returns how many programs there were.
   *
   * @return the number of programs
   */
  public synchronized int programs() {
    return programs;
  }

  /**
   * Returns how many programs did what the rules forbid in some run.
   *
   * @return the number of violating programs
   */
  public synchronized int violating() {
    return violating;
  }

  /**
   * Returns how many programs were rejected.
   *
   * @return the number of rejected programs
   */
  public synchronized int rejected() {
    return rejected;
  }

  /**
   * Returns how often each rule was reported.
   *
   * @return numbers by key
   */
  public synchronized Map<String, Integer> keys() {
    return Map.copyOf(keys);
  }

  /**
   * Writes the counts.
   *
   * @param suite which suite they are of
   * @return several lines
   */
  public synchronized String summary(Suite suite) {
    double seconds = (System.nanoTime() - started) / 1e9;
    StringBuilder text = new StringBuilder();
    text.append("suite               ").append(suite.name().toLowerCase(java.util.Locale.ROOT));
    line(text, "programs", programs);
    line(text, "runs", runs);
    line(text, "violating", violating);
    line(text, "rejected", rejected);
    line(text, "unsound accepts", count(Disagreement.UNSOUND));
    line(text, "false alarms", count(Disagreement.FALSE_ALARM));
    line(text, "suspect rejections", count(Disagreement.SUSPECT));
    line(text, "crashes", count(Disagreement.CRASH));
    line(text, "overlooked", count(Disagreement.OVERLOOKED));
    line(text, "generator faults", count(Disagreement.GENERATOR));
    line(text, "seconds", Math.round(seconds));
    line(text, "programs a minute", Math.round(programs / seconds * 60));
    text.append("\nreports by rule");
    for (Rule rule : Rule.values()) {
      line(text, "  " + rule.key(), keys.getOrDefault(rule.key(), 0));
    }
    text.append("\nstatements by kind");
    statements.forEach((kind, count) -> line(text, "  " + kind, count));
    return text.append('\n').toString();
  }

  private static void line(StringBuilder text, String name, long count) {
    text.append(String.format("%n%-30s%10d", name, count));
  }
}
