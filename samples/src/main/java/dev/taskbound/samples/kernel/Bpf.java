package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.Borrowed;
import java.util.Optional;

/** What a BPF program may do with tasks. */
public final class Bpf {
  private Bpf() {}

  /**
   * Takes a count on a task, if it still has one.
   *
   * @param task the task, which may have been found under RCU, without a count
   * @return an owned reference, or nothing if the task is about to be freed
   */
  public static Optional<Ref<Task>> taskAcquire(@Borrowed Task task) {
    TaskStruct checked = task.checked();
    return checked.tryAcquire() ? Optional.of(new Ref<>(checked)) : Optional.empty();
  }

  /**
   * Makes a map whose slots hold counted references to tasks.
   *
   * @param slots the number of slots, all empty
   * @return the map
   */
  public static KptrMap<Task> newTaskMap(int slots) {
    return new KptrMap<>(slots);
  }
}
