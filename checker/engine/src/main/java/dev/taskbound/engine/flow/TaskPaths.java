package dev.taskbound.engine.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * The state of the task on each kind of path that comes to one point; null where no such path comes
 * here. Explicit throws are ordinary paths: what they leave open counts at the exits of the body.
 *
 * @param ordinary on ordinary paths
 * @param pending in a {@code finally} block that an exception of a call has led to, and that will
 *     throw it on
 * @param raised where a call has just thrown an exception on an ordinary path
 * @param raisedPending where a call has just thrown an exception in such a {@code finally} block
 */
record TaskPaths(TaskState ordinary, TaskState pending, TaskState raised, TaskState raisedPending) {
  static final TaskPaths NONE = new TaskPaths(null, null, null, null);

  static TaskPaths ordinary(TaskState state) {
    return new TaskPaths(state, null, null, null);
  }

  /** Returns the state on the most ordinary kind of path; null if none comes here. */
  TaskState first() {
    if (ordinary != null) {
      return ordinary;
    }
    return pending != null ? pending : raised != null ? raised : raisedPending;
  }

  List<TaskState> all() {
    if (pending == null && raised == null && raisedPending == null) {
      return ordinary == null ? List.of() : List.of(ordinary);
    }
    List<TaskState> all = new ArrayList<>(4);
    for (TaskState each : new TaskState[] {ordinary, pending, raised, raisedPending}) {
      if (each != null) {
        all.add(each);
      }
    }
    return all;
  }

  /** Returns whether a lock is held by a guard on any kind of path. */
  boolean guarded() {
    return guarded(ordinary) || guarded(pending) || guarded(raised) || guarded(raisedPending);
  }

  private static boolean guarded(TaskState state) {
    return state != null && state.guarded();
  }

  /** Returns whether anything is known of locks on any kind of path. */
  boolean anyLocks() {
    return anyLocks(ordinary) || anyLocks(pending) || anyLocks(raised) || anyLocks(raisedPending);
  }

  private static boolean anyLocks(TaskState state) {
    return state != null && state.anyLocks();
  }

  TaskPaths each(UnaryOperator<TaskState> change) {
    TaskState first = apply(ordinary, change);
    TaskState second = apply(pending, change);
    TaskState third = apply(raised, change);
    TaskState fourth = apply(raisedPending, change);
    return first == ordinary && second == pending && third == raised && fourth == raisedPending
        ? this
        : new TaskPaths(first, second, third, fourth);
  }

  private static TaskState apply(TaskState state, UnaryOperator<TaskState> change) {
    return state == null ? null : change.apply(state);
  }

  TaskPaths join(TaskPaths other, BooleanSupplier inFinally) {
    if (equals(other)) {
      return this;
    }
    return new TaskPaths(
        join(ordinary, other.ordinary, inFinally),
        join(pending, other.pending, TaskState.IN_FINALLY),
        join(raised, other.raised, TaskState.IN_FINALLY),
        join(raisedPending, other.raisedPending, TaskState.IN_FINALLY));
  }

  private static TaskState join(TaskState one, TaskState other, BooleanSupplier inFinally) {
    return one == null ? other : other == null ? one : one.join(other, inFinally);
  }

  /**
   * Returns the paths on which what was just evaluated has failed.
   *
   * @param before the paths before it was
   * @param notEvenCalled whether it was a receiver or a class, and the call itself was never made
   */
  TaskPaths failed(TaskPaths before, boolean notEvenCalled) {
    TaskPaths failed =
        new TaskPaths(
            null,
            null,
            TaskState.failed(before.ordinary, ordinary),
            TaskState.failed(before.pending, pending));
    return notEvenCalled
        ? new TaskPaths(null, null, weakened(failed.raised), weakened(failed.raisedPending))
        : failed;
  }

  private static TaskState weakened(TaskState state) {
    return state == null ? null : state.weakened();
  }

  /** Returns the paths at the end of a {@code finally} block that throws its exception on. */
  TaskPaths thrownOn() {
    return new TaskPaths(
        ordinary, null, join(raised, pending, TaskState.IN_FINALLY), raisedPending);
  }

  /** Returns the paths of exceptions that leave a closure's body, in the body that runs it. */
  TaskPaths outOfClosure() {
    return new TaskPaths(null, null, join(ordinary, raised, TaskState.IN_FINALLY), raisedPending);
  }

  /** Returns the paths where a {@code finally} block begins that exceptions lead to. */
  TaskPaths finallyBegun() {
    TaskState all =
        join(join(pending, raised, TaskState.IN_FINALLY), raisedPending, TaskState.IN_FINALLY);
    return new TaskPaths(ordinary, all, null, null);
  }

  /**
   * Returns the paths where a handler has caught the exception: what differs counts from now on.
   */
  TaskPaths caught() {
    TaskState again = raised == null ? null : raised.settled();
    return new TaskPaths(
        join(ordinary, again, null),
        join(pending, raisedPending, TaskState.IN_FINALLY),
        null,
        null);
  }

  // What a record has of itself is linked at run time, which costs more than most bodies take.

  @Override
  public boolean equals(Object object) {
    return this == object
        || object instanceof TaskPaths other
            && Objects.equals(ordinary, other.ordinary)
            && Objects.equals(pending, other.pending)
            && Objects.equals(raised, other.raised)
            && Objects.equals(raisedPending, other.raisedPending);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ordinary, pending, raised, raisedPending);
  }
}
