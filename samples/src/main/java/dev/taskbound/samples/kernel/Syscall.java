package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.annotations.PretendThread;
import java.util.function.Supplier;

/** System calls: each one is a task context of its own. */
public final class Syscall {
  private Syscall() {}

  /**
   * Runs a system call.
   *
   * @param body what the call does
   */
  public static void run(@PretendThread Runnable body) {
    TaskContext caller = TaskContext.current();
    try (TaskScope scope = TaskScope.open(caller.task(), caller.mm())) {
      body.run();
      scope.complete();
    }
  }

  /**
   * Runs a system call that has a result.
   *
   * @param <T> the type of the result
   * @param body what the call does
   * @return what the closure has returned
   */
  public static <T> T run(@PretendThread Supplier<T> body) {
    TaskContext caller = TaskContext.current();
    try (TaskScope scope = TaskScope.open(caller.task(), caller.mm())) {
      T result = body.get();
      scope.complete();
      return result;
    }
  }

  /**
   * Runs a closure as the first task of a new process-number namespace.
   *
   * @param body what the new task does
   */
  public static void cloneNewPidNamespace(@PretendThread Runnable body) {
    TaskContext caller = TaskContext.current();
    PidNsStruct namespace = new PidNsStruct(caller.namespace());
    TaskStruct task = new TaskStruct(namespace, null);
    namespace.release(); // the task has its own count
    try (TaskScope scope = TaskScope.open(task, caller.mm())) {
      body.run();
      scope.complete();
    } finally {
      task.reap();
    }
  }

  /**
   * Sends a signal to a task, which also wakes it.
   *
   * @param target the task
   */
  public static void kill(@Borrowed Task target) {
    target.checked().setSignal(true);
  }

  /** Delivers the pending signal, if any, and returns to user space. */
  @LeavesTaskContext
  public static void returnToUserspace() {
    TaskContext context = TaskContext.current();
    context.task().setSignal(false);
    TaskContext.leave(context.task(), context.mm());
  }
}
