package dev.taskbound.engine.report;

import dev.taskbound.engine.rules.Rule;
import java.util.Comparator;
import java.util.List;

/**
 * One report: which rule is broken, where, why, and what to do.
 *
 * @param rule the broken rule
 * @param severity its weight in this run (strict mode raises some warnings)
 * @param place where it is broken
 * @param message what happened to which value, in one line
 * @param notes the facts that explain it, in reading order
 * @param help one concrete remedy, or the empty string
 * @param remedies annotations of which each alone would clear it, the best one first
 */
public record Finding(
    Rule rule,
    Severity severity,
    Place place,
    String message,
    List<Note> notes,
    String help,
    List<Remedy> remedies)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.place().file().toUri().toString())
          .thenComparingInt(finding -> finding.place().start())
          .thenComparing(finding -> finding.rule().key())
          .thenComparing(Finding::message);

  /** Makes the lists unchangeable. */
  public Finding {
    notes = List.copyOf(notes);
    remedies = List.copyOf(remedies);
  }

  /** Makes a finding that no annotation would clear. */
  public Finding(
      Rule rule, Severity severity, Place place, String message, List<Note> notes, String help) {
    this(rule, severity, place, message, notes, help, List.of());
  }

  /** Returns the first line as every front end prints it: {@code [taskbound:key] message}. */
  public String headline() {
    return "[taskbound:" + rule.key() + "] " + message;
  }

  /** Orders findings by file, then place, then key. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
