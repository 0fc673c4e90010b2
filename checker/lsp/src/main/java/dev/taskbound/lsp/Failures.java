package dev.taskbound.lsp;

/** Words for faults in Taskbound itself. */
final class Failures {
  private Failures() {}

  /** Returns one line that names what was being checked and what went wrong there. */
  static String describe(String subject, Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return "Taskbound could not check " + subject + ": " + cause + where + " (please report this)";
  }
}
