package dev.taskbound.samples.kernel;

/**
 * The task context and the pretend thread in which a value was made. It stands in the sample's
 * package because the generated programs' own classes must agree with the sample on both.
 */
public final class Home {
  private final TaskContext context;
  private final HeldLocks pretendThread;

  private Home(TaskContext context) {
    this.context = context;
    this.pretendThread = context.locks();
  }

  /**
   * Returns the home of what is made now.
   *
   * @return the running task context and pretend thread
   */
  public static Home here() {
    return new Home(TaskContext.current());
  }

  /**
   * Demands that this is the running pretend thread, in whatever context.
   *
   * @param what how to name the value in the message
   * @throws TaskContextViolation if it is another one
   */
  public void requirePretendThread(String what) {
    if (TaskContext.current().locks() != pretendThread) {
      throw new TaskContextViolation(what + " used in another task than its own");
    }
  }

  /**
   * Demands that this is the running task context.
   *
   * @param what how to name the value in the message
   * @throws TaskContextViolation if it is another one, or over
   */
  public void requireContext(String what) {
    context.requireCurrent(what);
  }

  /**
   * Demands that this task context is not over.
   *
   * @param what how to name the value in the message
   * @throws TaskContextViolation if it is
   */
  public void requireNotOver(String what) {
    context.check(what);
  }

  /**
   * Tells whether two values were made in the same pretend thread.
   *
   * @param other another home
   * @return true if so
   */
  public boolean samePretendThread(Home other) {
    return pretendThread == other.pretendThread;
  }
}
