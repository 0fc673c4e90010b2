package dev.taskbound.engine.report;

/**
 * A {@code @SuppressWarnings} that suppresses nothing: a warning that hosts show on request. It is
 * no {@link Finding}, since it breaks no rule of the specification, cannot be suppressed and goes
 * into no baseline.
 *
 * @param place the string literal in the annotation
 * @param name what the literal says: {@code taskbound} or {@code taskbound:key}
 * @param message what is the matter, in one line
 * @param help what to do
 */
public record UnusedSuppression(Place place, String name, String message, String help) {
  /** Stands where reports of programs have the key of a rule. */
  public static final String KEY = "unused.suppression";

  /** What it means, in one line. */
  public static final String TITLE = "a @SuppressWarnings that suppresses nothing";

  /** Returns the first line as every front end prints it. */
  public String headline() {
    return "[taskbound] " + message;
  }

  /** Returns its weight: it never decides the exit status. */
  public Severity severity() {
    return Severity.WARNING;
  }
}
