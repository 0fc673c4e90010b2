package dev.taskbound.samples.kernel;

/** What exists when the system has come up: one process, of which all real threads are tasks. */
final class Boot {
  private static final PidNsStruct INIT_NS = new PidNsStruct(null);
  private static final MmUsers MM = MmStruct.create();
  private static final TaskStruct LEADER = new TaskStruct(INIT_NS, null);

  private Boot() {}

  /**
   * Makes the task of a real thread.
   *
   * @return a new task in the thread group of the first one
   */
  static TaskStruct newThread() {
    return new TaskStruct(INIT_NS, LEADER);
  }

  /**
   * Makes a task that leads a group of its own.
   *
   * @return a new task
   */
  static TaskStruct newLeader() {
    return new TaskStruct(INIT_NS, null);
  }

  /**
   * The address space of the process.
   *
   * @return the address space that all real threads share
   */
  static MmUsers mm() {
    return MM;
  }
}
