package dev.taskbound.cli;

/** Words for failures of Taskbound itself. */
final class Crashes {
  private Crashes() {}

  /**
   * Returns one line that says what failed and asks for a report. The stack trace goes to standard
   * error if the environment variable {@code TASKBOUND_DEBUG} is set.
   */
  static String describe(String what, Throwable cause) {
    boolean debug = System.getenv("TASKBOUND_DEBUG") != null;
    if (debug) {
      cause.printStackTrace();
    }
    return "Taskbound itself failed in "
        + what
        + " ("
        + cause.toString().lines().findFirst().orElse("")
        + "). This is no fault of your code: please report it to the Taskbound project"
        + (debug ? "" : ", with the stack trace that TASKBOUND_DEBUG=1 shows");
  }
}
