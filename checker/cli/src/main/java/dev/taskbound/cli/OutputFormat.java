package dev.taskbound.cli;

/** The forms in which findings are printed. */
enum OutputFormat {
  TEXT,
  JSON,
  SARIF;

  /** Tells whether programs read it, so that nothing else may stand between. */
  boolean forPrograms() {
    return this != TEXT;
  }
}
