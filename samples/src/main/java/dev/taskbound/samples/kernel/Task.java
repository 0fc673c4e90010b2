package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.Retains;
import java.util.Optional;

/**
 * A task, seen from anywhere: every method may be called from any thread. The handle is valid as
 * long as its owner, a {@link Ref} or a task context.
 */
public class Task {
  private final TaskStruct task;
  private final Lease lease;

  Task(TaskStruct task, Lease lease) {
    this.task = task;
    this.lease = lease;
  }

  /**
   * The task's number.
   *
   * @return its number in the first namespace
   */
  public int pid() {
    return checked().pid();
  }

  /**
   * The user on whose behalf the task runs.
   *
   * @return the user's number
   */
  public int uid() {
    return checked().uid();
  }

  /**
   * Tells whether a signal waits to be delivered.
   *
   * @return true from {@link Syscall#kill} to the next return to user space
   */
  public boolean signalPending() {
    return checked().signalPending();
  }

  /** Ends the task's sleep, or the next one if it does not sleep. */
  public void wakeUp() {
    checked().wakeUp();
  }

  /**
   * The number of the task's thread group, as seen from a namespace.
   *
   * @param namespace where to look from
   * @return the number, or 0 if the task cannot be seen from there
   */
  public int tgidIn(@Borrowed PidNamespace namespace) {
    return checked().tgidIn(namespace.checked());
  }

  /**
   * The namespace of a task that need not be the current one: counted, since the task may be reaped
   * at any time.
   *
   * @return an owned reference, or nothing once the task is reaped
   */
  public Optional<Ref<PidNamespace>> pidNamespace() {
    PidNsStruct namespace = checked().attachedNamespace();
    if (namespace == null || !namespace.tryAcquire()) {
      return Optional.empty();
    }
    return Optional.of(new Ref<>(namespace));
  }

  /**
   * Takes a count.
   *
   * @return an owned reference to this task
   */
  @Retains
  public Ref<Task> retain() {
    TaskStruct checked = checked();
    checked.acquire();
    return new Ref<>(checked);
  }

  /** Returns normally while this handle may be used here; each kind of handle has its own rule. */
  void check() {
    lease.check("Task");
  }

  /**
   * The task itself.
   *
   * @return what this handle is of
   * @throws TaskContextViolation if the handle may not be used here
   */
  final TaskStruct checked() {
    check();
    return task;
  }
}
