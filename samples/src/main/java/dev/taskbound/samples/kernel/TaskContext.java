package dev.taskbound.samples.kernel;

/**
 * One task context: a region of execution in which "the current task" stays the same.
 *
 * <p>Each thread has a stack of them. As a {@link Lease}, a context keeps alive what is borrowed
 * from it: until it is left, exited, or its thread has ended.
 */
final class TaskContext implements Lease {
  private static final ThreadLocal<TaskContext> TOP = new ThreadLocal<>();

  private final TaskContext outer; // null: the thread's own context
  private final HeldLocks locks;
  private final TaskStruct task;
  private final MmUsers mm; // null: a kernel thread without an address space
  private final PidNsStruct namespace;
  private final boolean entered;
  private final Thread thread = Thread.currentThread();
  private volatile boolean ended;

  private TaskContext(
      TaskContext outer,
      HeldLocks locks,
      TaskStruct task,
      PidNsStruct namespace,
      MmUsers mm,
      boolean entered) {
    this.outer = outer;
    this.locks = locks;
    this.task = task;
    this.mm = mm;
    this.entered = entered;
    this.namespace = namespace;
    // Counted here, once, so that lending any of these later touches no count.
    task.acquire();
    namespace.acquire();
    if (mm != null) {
      mm.acquire();
    }
  }

  /**
   * The running context; a thread's own one is made when it is first asked for.
   *
   * @return the top of this thread's stack
   */
  static TaskContext current() {
    TaskContext top = TOP.get();
    if (top == null) {
      TaskStruct task = Boot.newThread();
      PidNsStruct namespace = task.attachedNamespace();
      top = new TaskContext(null, new HeldLocks(), task, namespace, Boot.mm(), false);
      TOP.set(top);
    }
    return top;
  }

  /**
   * Begins the context of a pretend thread. It holds no lock.
   *
   * @param task the task that runs in it
   * @param mm its address space, or null
   * @return the new context
   */
  static TaskContext open(TaskStruct task, MmUsers mm) {
    TaskContext top = current();
    PidNsStruct namespace = namespaceOf(task, top);
    TaskContext opened = new TaskContext(top, new HeldLocks(), task, namespace, mm, false);
    TOP.set(opened);
    return opened;
  }

  /**
   * Ends the context of a pretend thread, with all that was entered in it.
   *
   * @param locks the locks of that pretend thread
   * @return a complaint about what was left open, or null
   */
  static String unwind(HeldLocks locks) {
    String complaint = null;
    TaskContext top = current();
    while (top.locks == locks) {
      if (top.entered) {
        complaint = "a closure ended inside a task context that it had entered";
      }
      top.end();
      TOP.set(top.outer);
      top = top.outer;
    }
    if (locks.releaseAll()) {
      complaint = "a closure ended with a lock held that it had acquired";
    }
    return complaint;
  }

  /**
   * Begins a nested context of the same task.
   *
   * @param mm its address space
   */
  static void enter(MmUsers mm) {
    TaskContext top = current();
    TOP.set(new TaskContext(top, top.locks, top.task, top.namespace, mm, true));
  }

  /**
   * Ends the nested context that was entered last.
   *
   * @param mm the address space it was entered with
   * @throws TaskContextViolation if this pretend thread has entered none
   */
  static void exit(MmUsers mm) {
    TaskContext top = current();
    if (!top.entered) {
      throw new TaskContextViolation("a task context is exited that was not entered here");
    }
    if (top.mm != mm) {
      throw new IllegalArgumentException("the task context was entered with another address space");
    }
    TOP.set(top.outer);
    top.end();
  }

  /**
   * Ends the running context for good; another one follows in its place and keeps its locks.
   *
   * @param next the task that runs from now on
   * @param mm its address space, or null
   */
  static void leave(TaskStruct next, MmUsers mm) {
    TaskContext top = current();
    PidNsStruct namespace = namespaceOf(next, top);
    TOP.set(new TaskContext(top.outer, top.locks, next, namespace, mm, top.entered));
    top.end();
  }

  /**
   * Returns normally while this is the running context.
   *
   * @param handle how to name the handle in the message
   * @throws TaskContextViolation if the handle is used in another context, or this one is over
   */
  void requireCurrent(String handle) {
    check(handle);
    if (TOP.get() != this) {
      throw new TaskContextViolation(handle + " used in another task context than its own");
    }
  }

  @Override
  public void check(String handle) {
    if (ended || !thread.isAlive()) {
      throw new TaskContextViolation(handle + " used after its task context has ended");
    }
  }

  /**
   * The locks held here.
   *
   * @return the locks of the pretend thread that this context belongs to
   */
  HeldLocks locks() {
    return locks;
  }

  /**
   * The task that runs here.
   *
   * @return the current task
   */
  TaskStruct task() {
    return task;
  }

  /**
   * The address space in use here.
   *
   * @return the address space, or null for a kernel thread
   */
  MmUsers mm() {
    return mm;
  }

  /**
   * The namespace that the task was in when the context began.
   *
   * @return the namespace
   */
  PidNsStruct namespace() {
    return namespace;
  }

  /** A task that was reaped while it still ran keeps the namespace that its context has kept. */
  private static PidNsStruct namespaceOf(TaskStruct task, TaskContext top) {
    PidNsStruct attached = task.attachedNamespace();
    return attached == null ? top.namespace : attached;
  }

  private void end() {
    ended = true;
    if (mm != null) {
      mm.release();
    }
    namespace.release();
    task.release();
  }
}
