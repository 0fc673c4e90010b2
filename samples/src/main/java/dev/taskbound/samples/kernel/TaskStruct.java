package dev.taskbound.samples.kernel;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** What a {@link Task} is a handle of. Its first count belongs to the task itself, until reaped. */
final class TaskStruct extends Counted<Task> {
  private static final int ROOT_UID = 0;

  private final int[] numbers; // by level of the namespace
  private final TaskStruct leader; // null: leads its own group
  private final AtomicReference<PidNsStruct> attached;
  private final AtomicBoolean signal = new AtomicBoolean();
  private final Semaphore wakeUps = new Semaphore(0);

  /**
   * Creates a task.
   *
   * @param namespace the namespace it gets its numbers in
   * @param leader the leader of its thread group, or null if it leads its own
   */
  TaskStruct(PidNsStruct namespace, TaskStruct leader) {
    this.leader = leader;
    this.attached = new AtomicReference<>(namespace);
    this.numbers = new int[namespace.level + 1];
    namespace.acquire();
    for (PidNsStruct at = namespace; at != null; at = at.parent) {
      numbers[at.level] = at.nextNumber();
    }
    if (leader != null) {
      leader.acquire();
    }
  }

  int pid() {
    return numbers[0];
  }

  int uid() {
    return ROOT_UID;
  }

  TaskStruct leader() {
    return leader == null ? this : leader;
  }

  /**
   * The number that the group of this task has in a namespace.
   *
   * @param in the namespace to look from
   * @return the number, or 0 where the task cannot be seen: from a namespace beside or below its
   *     own, or after it was reaped
   */
  int tgidIn(PidNsStruct in) {
    PidNsStruct at = attached.get();
    while (at != null && at != in) {
      at = at.parent;
    }
    return at == null ? 0 : leader().numbers[at.level];
  }

  /**
   * The namespace, while the task is attached to it.
   *
   * @return the namespace, or null once the task is reaped
   */
  PidNsStruct attachedNamespace() {
    return attached.get();
  }

  boolean signalPending() {
    return signal.get();
  }

  void setSignal(boolean pending) {
    signal.set(pending);
    if (pending) {
      wakeUp();
    }
  }

  void wakeUp() {
    wakeUps.release();
  }

  /** Sleeps until woken; wake-ups that came before count, as one. */
  void sleep() {
    wakeUps.acquireUninterruptibly();
    wakeUps.drainPermits();
  }

  /** Detaches the task from its namespace and drops its own count, once. */
  void reap() {
    PidNsStruct old = attached.getAndSet(null);
    if (old != null) {
      old.release();
      release();
    }
  }

  @Override
  Task view(Lease lease) {
    return new Task(this, lease);
  }

  @Override
  void free() {
    if (leader != null) {
      leader.release();
    }
  }
}
