package dev.taskbound.samples.kernel;

/**
 * A handle was used where it is not valid: it is dead, foreign to the running task context, or not
 * covered by a lock. Code that Taskbound accepts in strict mode never throws this.
 */
public final class TaskContextViolation extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates a violation.
   *
   * @param message which handle was used, and what is wrong with it
   */
  public TaskContextViolation(String message) {
    super(message);
  }
}
