package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;
import java.util.Optional;

/**
 * The task that runs. Valid in its own task context only; what it lends needs no count, because the
 * current task keeps it alive.
 *
 * <p>In Rust: {@code &'ctx CurrentTask}, which is not {@code Send}.
 */
@CurrentTaskOnly
public final class CurrentTask extends Task {
  private final TaskContext context;

  private CurrentTask(TaskContext context) {
    super(context.task(), context);
    this.context = context;
  }

  /**
   * The task that runs this call.
   *
   * @return a handle that is valid in the present task context
   */
  public static CurrentTask current() {
    return new CurrentTask(TaskContext.current());
  }

  /**
   * The address space in use; no count is taken.
   *
   * @return the address space, or nothing in a kernel thread that uses none
   */
  public Optional<@Borrowed MmWithUser> mm() {
    check();
    MmUsers mm = context.mm();
    return mm == null ? Optional.empty() : Optional.of(mm.view(context));
  }

  /**
   * The namespace in which the task's children get their numbers; no count is taken.
   *
   * @return the namespace; it stays valid when the task is reaped meanwhile
   */
  public Optional<@Borrowed PidNamespace> activePidNamespace() {
    check();
    return Optional.of(context.namespace().view(context));
  }

  /**
   * The leader of the task's thread group; no count is taken.
   *
   * @return the leader, which may be this task
   */
  public @Borrowed Task groupLeader() {
    return checked().leader().view(context);
  }

  /**
   * The thread-safe view of this task, which may cross into a scoped pretend thread.
   *
   * @return this task, as any task may see it while the task context lasts
   */
  public @Borrowed Task asTask() {
    return checked().view(context);
  }

  /** Sleeps until another task wakes this one, or sends it a signal. */
  public void schedule() {
    checked().sleep();
  }

  @Override
  void check() {
    context.requireCurrent("CurrentTask");
  }
}
