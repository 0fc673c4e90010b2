package dev.taskbound.cli;

/** The forms in which findings are printed. */
enum OutputFormat {
  TEXT,
  JSON,
  /** Named here so that asking for it gives a clear answer; not available in this version. */
  SARIF
}
