package dev.taskbound.engine.rules;

import java.util.Arrays;
import java.util.List;

/** What groups of rules are about, in the order of the documentation. */
public enum RuleFamily {
  /** What may enter or leave a pretend-thread closure. */
  CROSSING("Crossing", "what may go into another task, and come out of it"),
  /** What may outlive the scope that lent it. */
  SCOPE("Scope", "what may outlive the scope that lent it"),
  /** Which task is the current one, and what a method does to its caller. */
  CONTEXT("Task contexts and effects", "which task is the current one, and what a method tells"),
  /** Which locks are held. */
  CAPABILITY("Locks and overrides", "which lock a call needs, and what an override may demand");

  private final String title;
  private final String about;

  RuleFamily(String title, String about) {
    this.title = title;
    this.about = about;
  }

  /** Returns the family's name, for a heading. */
  public String title() {
    return title;
  }

  /** Returns the question that its rules answer, in a few words. */
  public String about() {
    return about;
  }

  /** Returns the rules of the family. */
  public List<Rule> rules() {
    return Arrays.stream(Rule.values()).filter(rule -> rule.family() == this).toList();
  }
}
