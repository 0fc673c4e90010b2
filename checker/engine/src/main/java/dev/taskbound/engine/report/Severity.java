package dev.taskbound.engine.report;

/** How much a finding weighs: errors decide the exit status, warnings do not. */
public enum Severity {
  /** Breaks the rules for certain. */
  ERROR("error"),
  /** Cannot be told from what is visible; an error in strict mode. */
  WARNING("warning");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** Returns the word that reports print: {@code error} or {@code warning}. */
  public String label() {
    return label;
  }
}
