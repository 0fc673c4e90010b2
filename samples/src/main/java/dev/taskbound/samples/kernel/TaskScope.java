package dev.taskbound.samples.kernel;

/**
 * The extent of one pretend-thread closure. Open it, run the closure, say {@link #complete} if the
 * closure has returned, close it.
 */
final class TaskScope implements AutoCloseable {
  private final HeldLocks locks;
  private boolean completed;

  private TaskScope(HeldLocks locks) {
    this.locks = locks;
  }

  /**
   * Begins a new task context on top of the running one.
   *
   * @param task the task that runs in it
   * @param mm its address space, or null
   * @return the scope, to be closed on the same thread
   */
  static TaskScope open(TaskStruct task, MmUsers mm) {
    return new TaskScope(TaskContext.open(task, mm).locks());
  }

  /** Notes that the closure has returned: what it left open is now its fault. */
  void complete() {
    completed = true;
  }

  /**
   * Ends the context.
   *
   * @throws TaskContextViolation if the closure has returned with a context entered or a lock held;
   *     a closure that threw is excused, its exception says more
   */
  @Override
  public void close() {
    String complaint = TaskContext.unwind(locks);
    if (completed && complaint != null) {
      throw new TaskContextViolation(complaint);
    }
  }
}
