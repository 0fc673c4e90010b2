package dev.taskbound.javac;

/** What users are told when Taskbound itself has failed. */
public final class EngineFault {
  private EngineFault() {}

  /**
   * Prints where a fault happened if the environment variable {@code TASKBOUND_DEBUG} is set; for
   * faults after which users have lost nothing that they must know of.
   */
  public static void trace(Throwable cause) {
    if (System.getenv("TASKBOUND_DEBUG") != null) {
      cause.printStackTrace();
    }
  }

  /**
   * Returns the message about a fault; prints where it happened if the environment variable {@code
   * TASKBOUND_DEBUG} is set.
   *
   * @param className the class that was being checked
   * @param cause what was thrown
   */
  public static String describe(String className, Throwable cause) {
    trace(cause);
    return "Taskbound itself failed while it checked "
        + className
        + " ("
        + cause
        + "). This is no fault of your code: please report it to the Taskbound project together"
        + " with that class";
  }
}
