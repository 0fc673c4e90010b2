package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.Retains;
import java.util.Optional;

/** The handle of the running task: it may neither cross nor outlive its task context. */
@CurrentTaskOnly
public final class TaskHandle extends View {
  private static final ThreadLocal<TaskHandle> CURRENT = ThreadLocal.withInitial(TaskHandle::new);

  private TaskHandle() {
    super((int) Thread.currentThread().getId(), Thread.currentThread().getName());
  }

  /** Returns the handle of the task that calls; its owner is the current task context. */
  public static TaskHandle current() {
    return CURRENT.get();
  }

  /** Returns the thread-safe view of this task, borrowed from this handle. */
  public @Borrowed View view() {
    return new View(id(), name());
  }

  /** Returns the parent's view, if there is a parent: it is borrowed from this handle. */
  public Optional<@Borrowed View> parent() {
    return id() == 1 ? Optional.empty() : Optional.of(new View(1, "main"));
  }

  /** Returns an owned copy of what this handle shows, which may go anywhere. */
  @Retains
  public View retain() {
    return new View(id(), name());
  }
}
