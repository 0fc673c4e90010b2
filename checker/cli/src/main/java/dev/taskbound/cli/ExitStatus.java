package dev.taskbound.cli;

/** What the process tells its caller. */
final class ExitStatus {
  /** Checked; nothing found but warnings. */
  static final int CLEAN = 0;

  /** Checked; errors found. */
  static final int ERRORS = 1;

  /** Wrong usage, input that does not compile, or a failure of Taskbound itself. */
  static final int NOT_CHECKED = 2;

  private ExitStatus() {}
}
